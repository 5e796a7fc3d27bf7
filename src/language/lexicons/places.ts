/**
 * Where data can be: on a device, at home, in a cloud tenancy, at somebody else's, in a region.
 * One class a key; terms are separated by commas. A leading `=` keeps the case, a trailing `?` marks a
 * term that needs a second cue, a trailing `*` matches as a beginning.
 */
export const PLACES: Readonly<Record<string, string>> = {
  'place.device': `
    on device, on the device, device side, local device, locally on, phone, handset, smartphone, mobile
    device, tablet, laptop, desktop app, browser, in browser, in the browser, client side, webgpu, wasm,
    wearable, watch?, headset, hearing aid, vehicle, in car, kiosk, edge device, edge box, gateway device,
    smart speaker, camera device, raspberry pi, microcontroller, =NPU, neural engine, core ml, tflite,
    tensorflow lite, onnx runtime mobile, executorch, gemini nano, apple intelligence, private cloud
    compute, secure enclave, local storage, keychain, offline mode, local only, local first, sqlite on
    device, never leaves the device, stays on device`,
  'place.own': `
    on prem, on premises, on premise, our data center, our data centre, own data center, colocation, bare
    metal, private cloud, our vpc, vpc, private subnet, private network, our cluster, kubernetes cluster?,
    self hosted, self managed, in house, internal service, internal network, intranet, air gapped, dedicated
    tenant, single tenant, customer managed, customer vpc, bring your own cloud, byoc, our account, our
    subscription, our project, private endpoint, private link, privatelink, vllm, ollama, tgi, triton,
    llama.cpp, within our boundary, trust boundary, data warehouse?, data lake?, feature store, object
    storage, postgres, redis, internal database, staging bucket`,
  'place.cloud': `
    aws, amazon web services, gcp, google cloud, azure, our cloud account, s3, gcs, blob storage, bigquery,
    redshift, dynamodb, cloud sql, lambda, cloud run, ec2, gke, eks, aks, sagemaker, vertex ai, azure ml,
    bedrock, azure openai, azure ai foundry, oracle cloud, ibm cloud, alibaba cloud, cloudflare workers,
    fly.io, render?, vercel, netlify, heroku, digitalocean, hetzner, ovh, scaleway, sovereign cloud,
    government cloud, govcloud, public cloud, cloud provider?, cloud region, the cloud?, cloud?, cloud
    bucket`,
  'place.vendor.model': `
    openai, chatgpt, gpt-4*, gpt-3.5*, gpt-5*, o1?, o3?, anthropic, claude?, claude sonnet, claude haiku,
    claude opus, gemini?, google ai studio, cohere, mistral, mistral ai, la plateforme, hugging face,
    huggingface, inference endpoints, replicate?, together ai, together.ai, fireworks ai, groq, perplexity,
    deepseek, qwen?, moonshot, xai, grok, ai21, stability ai, midjourney, elevenlabs, deepgram, assemblyai,
    speechmatics, rev.ai, whisper api, runway, nvidia nim, databricks, scale ai, labelbox, surge ai, appen,
    mechanical turk, pinecone, weaviate cloud, zilliz, qdrant cloud, chroma cloud, voyage ai, jina ai,
    llamaparse, langsmith, langfuse cloud, helicone, weights & biases, wandb, openrouter, portkey, litellm
    cloud, vapi, retell, twilio, azure openai, aws bedrock, third party llm, external llm, hosted llm, llm
    provider, llm vendor, model provider, model vendor, inference provider, api provider, third party api,
    external api, vendor api, hosted model, managed model, frontier model, labelling vendor, annotation
    vendor`,
  'place.vendor.service': `
    datadog, sentry?, splunk cloud, new relic, segment?, mixpanel, amplitude?, heap?, fullstory, hotjar,
    posthog, google analytics, firebase, crashlytics, appsflyer, braze, mailchimp, sendgrid, hubspot,
    salesforce, zendesk, intercom, slack?, microsoft teams, zoom, jira, notion, airtable, google drive,
    dropbox, box?, snowflake, fivetran, stripe, plaid, adyen, okta, auth0, facebook ads, meta pixel, google
    ads, ad network, data broker, reseller, partner, partners?, affiliate, subcontractor, sub processor,
    subprocessor, subprocessors, processor?, outsourced team, offshore team, contractor, third party, third
    parties, external party, external service, external vendor, vendor, vendors, supplier, external auditor,
    regulator, law enforcement`,
  'region': `
    eu, european union, eea, uk, united kingdom, us?, usa, united states, switzerland, canada, brazil,
    india, china, japan, australia, singapore, south korea, uae, us east 1, us east, us west, us west 2, us
    central1, eu west 1, eu west, eu central 1, europe west, ap southeast, ap south 1, westeurope,
    northeurope, eastus, eu region, us region, eu only, in region, cross border, outside the eu, outside the
    eea, outside the country, overseas, offshore, third country, third countries, data residency, data
    localisation, data localization, data sovereignty, sovereign, onward transfer, international transfer,
    multi region, failover region, global endpoint, geo routing, region pinning, home region`,
};
