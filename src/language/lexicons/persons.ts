/**
 * Words for people whose data it may be.
 * One class a key; terms are separated by commas. A leading `=` keeps the case, a trailing `?` marks a
 * term that needs a second cue, a trailing `*` matches as a beginning.
 */
export const PERSONS: Readonly<Record<string, string>> = {
  'person': `
    user, users, customer, customers, client?, clients?, patient, patients, employee, employees, worker,
    workers?, applicant, applicants, candidate?, candidates?, student, students, learner, child, parent,
    guardian, citizen, resident, tenant?, tenants?, passenger, driver?, drivers?, rider, guest, visitor,
    member, members?, subscriber, donor, voter, borrower, policyholder, claimant, caller, speaker,
    participant, respondent, individual, individuals, person, people, data subject, data subjects,
    consumer?, consumers?, buyer, seller, merchant, creator, author?, reviewer?, agent?, lawyer, attorney,
    clinician, doctor, nurse, teacher, account holder, household, end user, end users, contact person,
    beneficiary, viewer?, shopper`,
};
