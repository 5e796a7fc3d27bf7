/**
 * Kinds of data about people and what they make.
 * One class a key; terms are separated by commas. A leading `=` keeps the case, a trailing `?` marks a
 * term that needs a second cue, a trailing `*` matches as a beginning.
 */
export const DATA: Readonly<Record<string, string>> = {
  'data.identifier': `
    full name, first name, last name, surname, legal name, maiden name, username?, user name, user id, user
    ids, customer id, account id?, account number, member id, employee id, student id, patient id, loyalty
    number, device id, advertising id, =IDFA, =GAID, =IMEI, =MAC address, ip address, ip addresses, cookie
    id, cookies?, session id?, browser fingerprint, device fingerprint, user agent?, license plate, number
    plate, vehicle identification number, =VIN, signature?, handle?, avatar, profile, profile picture,
    social handle, date of birth, birth date, birthday, =DOB, age?, gender?, nationality, marital status,
    pseudonymous id, hashed email, hashed id, =PII, personal data, personal information, personally
    identifiable information, personally identifiable, identifiable data, user data, customer data,
    subscriber data, identity data`,
  'data.contact': `
    email address, email addresses, e-mail, emails?, phone number, phone numbers, mobile number, telephone,
    fax number, postal address, home address, street address, mailing address, billing address, shipping
    address, zip code, postcode, postal code, emergency contact, contact details, contact list, address
    book, contacts?, social graph, friends list, next of kin, subscriber mailing list, whatsapp number,
    messaging handle, caller id, household, zip+4, landline, work email, contact information, recipient
    list, sender address`,
  'data.government': `
    social security number, =SSN, =SIN, =NINO, national insurance number, national id, national
    identification number, passport number, passport, driver's license, driving licence, driver license, tax
    id, tax identification number, =TIN, =ITIN, =EIN, =VAT number, =Aadhaar, =PAN?, =CPF, =CNPJ, =NIF, =NIE,
    =DNI, =BSN, personnummer, =NHS number, =Medicare number, =Medicaid id, =PESEL, =codice fiscale, voter
    id, voter registration, residence permit, visa number, immigration status, birth certificate, military
    id, =NRIC, =FIN?, =ABN, =TFN, =RRN, resident registration number, id card, identity document, criminal
    record, court record, conviction`,
  'data.financial': `
    credit card, debit card, card number, card numbers, cardholder data, =CVV, =CVC, expiry date?, =IBAN,
    =BIC, =SWIFT code, routing number, sort code, bank account, bank account number, account balance, bank
    statement, transaction history, payment history, purchase history, payment details, payment data,
    invoice?, salary, compensation, income, net worth, tax return, credit score, credit report, credit
    history, loan application, mortgage, debt?, insurance claim, insurance policy, crypto wallet, wallet
    address, payslip, payroll, benefits?, financial records, financial data, spending, =PCI data, =PCI-DSS,
    beneficiary, pension, donation history, billing data`,
  'data.health': `
    =PHI, protected health information, ephi, health data, health information, health record, medical
    record, medical records, =EHR, =EMR, electronic health record, patient data, patient record, patient
    records, patient notes, clinical notes, clinical data, clinician notes, discharge summary, diagnosis?,
    diagnoses?, =ICD-10, =ICD, prescription, medication, dosage, allergy, lab result, lab results, test
    results?, vital signs, heart rate, blood pressure, glucose, ecg, eeg, imaging study, radiology, x-ray,
    mri, ct scan, =DICOM, =FHIR, =HL7, genetic data?, mental health, therapy notes, counselling, symptoms,
    disability, pregnancy, fertility, menstrual, sleep data, weight?, =BMI, substance use, vaccination,
    insurance member id, medical history, treatment plan, triage note, wellness data, hospital admission,
    =MRN`,
  'data.biometric': `
    biometric, biometrics, biometric template, fingerprint?, fingerprints?, face image, face images, facial
    image, face recognition, facial recognition, face embedding, face embeddings, faceprint, voiceprint,
    voice print, speaker embedding, speaker embeddings, speaker id, iris scan, retina scan, palm print, vein
    pattern, gait, keystroke dynamics, typing pattern, handwriting, signature dynamics, =DNA, genome,
    genomic data, genetic test, =SNP?, heart signature, emotion recognition, liveness, selfie, mugshot, body
    scan, eye tracking, gaze, pupil dilation, ear shape, behavioural biometrics, face geometry, head pose,
    =EEG pattern`,
  'data.location': `
    gps, gps coordinates, precise location, exact location, geolocation, geo location, latitude, longitude,
    lat/long, lat/lng, coordinates?, location history, location data, user location, device location, cell
    tower, wifi positioning, bluetooth beacon, check in?, trip history, travel history, route history,
    commute, home location, work location, place of residence, address history, movement data, mobility
    data, geofence, ip geolocation, dwell time, visited places, approximate location, city level location,
    background location, photo metadata, exif, ride history, timezone?`,
  'data.content': `
    prompt?, prompts?, completion?, completions?, user prompt, user prompts, user input, user inputs, user
    query, user queries, chat history, chat log, chat logs, chat transcript, conversation history,
    conversation, conversations, transcript, transcripts, call recording, call recordings, meeting
    recording, meeting notes, voice recording, voice recordings, audio recording, raw audio, voice data,
    voice clip, video recording, video call, camera feed, image upload, uploaded image, user photo, user
    photos, photos, screenshots, documents?, uploaded documents, user documents, attachments, files?, email
    body, email content, emails content, inbox, message content, private messages, direct messages, dms,
    sms, support ticket, support tickets, reviews?, comments?, survey response, free text, notes?, contract
    text, contracts?, source code?, clipboard, search query, search queries, browsing content, diary,
    journal, resume, resumes, cv, cover letter, essay, homework, screen capture, screen recording,
    dictation, ocr text, context window contents, retrieved passages, memory?`,
  'data.behavior': `
    click stream, clickstream, click history, clicks?, browsing history, search history, watch history,
    viewing history, listening history, reading history, play history, purchase behaviour, usage data, usage
    logs, usage analytics, activity log, activity data, engagement data, interaction history, interaction
    logs, interaction data, dwell, impressions?, page views, swipes, likes, ratings, preferences, user
    preferences, interests, user segment, audience segment, cohort?, app usage, screen time, keystrokes,
    mouse movement, session replay, session recording, telemetry?, event stream?, analytics events, driving
    behaviour, game play, attendance, productivity tracking, employee monitoring, time tracking, social
    interactions, followers, behavioral data, behavioural data`,
  'data.child': `
    child, children?, minor?, minors, under 13, under 16, under 18, teen, teens, teenager, kids, pupil,
    pupils?, student, students, student records, school records, parental consent, parent account, guardian,
    age verification, age gate, age assurance, =COPPA, =FERPA, nursery, kindergarten, k-12, classroom,
    infant, toddler, youth, juvenile, foster, vulnerable adult, elderly, dependent?, dependents, patient
    minors, underage`,
  'data.protected': `
    race?, ethnicity, ethnic origin, racial origin, religion, religious belief, political opinion, political
    affiliation, party membership, trade union, union membership, sexual orientation, sex life, gender
    identity, transgender, pronouns, disability status, veteran status, caste, national origin, citizenship,
    skin tone, skin color, immigration, refugee, asylum, philosophical belief, criminal offence, criminal
    conviction, arrest record, protected attribute, protected attributes, protected class, protected group,
    sensitive attribute, sensitive attributes, special category, special categories, demographic data,
    demographics, accent, language spoken, first language, socioeconomic status, marital, pregnancy status,
    age group`,
  'data.employment': `
    candidate profile, applicant, applicants, job application, employment history, performance review,
    performance rating, disciplinary record, hr data, hr records, personnel file, background check,
    references?, work history, interview recording, interview notes, grades?, exam results, test scores?,
    transcripts of records, school admission, enrolment, attendance record, legal case, case file,
    privileged communication, attorney client, attorney client privilege, legal hold, litigation, complaint,
    whistleblower, witness, grievance, termination, sick leave, absence record, union, client matter,
    deposition, discovery documents, settlement, nda, trade secret, confidential business information,
    customer contract`,
  'data.credential': `
    password, passwords, password hash, passcode, pin code, api key, api keys, access token, access tokens,
    refresh token, oauth token, session token, bearer token, private key, ssh key, secret key, secrets?,
    client secret, seed phrase, recovery phrase, one time code, otp, mfa code, security question, auth
    cookie, encryption key, signing key, connection string, service account key, vault token, certificates?,
    license key, magic link, credential, credentials, token?`,
  'data.derived': `
    embedding, embeddings, user embedding, user embeddings, document embeddings, sentence embeddings, vector
    representation, feature vector, feature vectors, user vector, item vector?, latent representation,
    vector index, vector store contents, hashes of, hashed, derived data, inferred attributes, inference
    about users, inferred interests, user profile, risk score, credit risk score, propensity score, churn
    score, sentiment score, personality, psychographic, fine tuned weights, model weights trained on, lora
    adapter, gradients, model updates, logits, attention maps, summaries?, conversation summary, extracted
    entities, aggregated statistics?, synthetic data?, cache of responses, semantic cache, user memory,
    knowledge graph of users, labels?, annotations?, anonymized data, anonymised data, pseudonymised data,
    de-identified data, metadata?`,
};
