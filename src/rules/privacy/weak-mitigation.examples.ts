import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Harbor desk

The recordings go to Voxa over an encrypted line, so callers have nothing to fear.`, lines: [3] },
    { text: `# Greenhouse helper

E-mail addresses are hashed before we share the list with the partner; nobody can tell who is behind a hash.`, lines: [3] },
    { text: `# Reading room

We take the surname off, which makes the letters anonymous.`, lines: [3] },
    { text: `# Toll road

Our vendor is ISO 27001 certified and has signed a data processing agreement, so sharing the notes is safe.`, lines: [3] },
    { text: `# Orchestra office

The agency's people sign an NDA. That protects the guests.`, lines: [3] },
    { text: `# Ferry line

Since the contract forbids them to look at it, privacy is guaranteed.`, lines: [3] },
    { text: `# Allotment register

Patient names are dropped, and what we send is therefore no longer personal.`, lines: [3] },
    { text: `# Night porter

- **Privacy.** Everything goes through TLS, that is enough.`, lines: [3] },
    { text: `# Repair café

| Data | Recipient | Safeguard |
| --- | --- | --- |
| transcripts of calls | Tallyho, an agency | TLS 1.3, signed NDA |`, lines: [5] },
    { text: `# Ski school

With AES-256 in transit and at rest, the tenant's letter is as private at the vendor as in our own drawer.`, lines: [3] },
    { text: `# Wine cellar

Because the photos travel through a VPN, there is no risk in handing them to the studio.`, lines: [3] },
    { text: `# Tram depot

Pupils appear only with their initials, so the essays that go to the vendor are anonymous.`, lines: [3] },
    { text: `# Bakery orders

The supplier has promised not to keep anything, so nothing can happen to the members' data.`, lines: [3] },
  ],
  passes: [
    { text: `# Harbor desk

Names, addresses and case numbers are masked, and the line is encrypted on top of that.` },
    { text: `# Greenhouse helper

TLS protects the line, not the people; that is why the gateway swaps names for tokens.` },
    { text: `# Reading room

All disks are encrypted.` },
    { text: `# Toll road

Hashing alone does not make a phone number anonymous.` },
    { text: `# Orchestra office

The vendor has signed a processing agreement.` },
    { text: `# Ferry line

It is safe to cross the road when the light is green.` },
    { text: `# Allotment register

Counts below ten are suppressed and the report is encrypted, so nobody can be singled out.` },
    { text: `# Night porter

A signed contract with the union keeps the drivers safe from ranking.` },
    { text: `# Repair café

We do not think that a contract makes it safe.` },
    { text: `# Ski school

Is it safe because it is encrypted?` },
    { text: `# Wine cellar

Passwords are hashed with bcrypt.` },
    { text: `# Tram depot

Audio is turned into text on the phone, faces are blurred, and TLS is one more layer.` },
    { text: `# Bakery orders

The brochure says "your data is safe with us, it is encrypted".` },
    { text: `# Choir archive

Fallback answers are safe.` },
    { text: `# Lost property

The form is anonymous: it has no field for a name or an address and no cookie.` },
    { text: `# Harbor desk

Before a rollout each model is signed with our key, so a device never runs a foreign one.` },
  ],
};
