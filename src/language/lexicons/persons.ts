/**
 * Words for people whose data it may be.
 * One class a key; terms are separated by commas. A leading `=` keeps the case, a trailing `?` marks a
 * term that needs a second cue, a trailing `*` matches as a beginning.
 */
export const PERSONS: Readonly<Record<string, string>> = {
  'person': `
    user, users, customer, customers, client?, clients?, patient, patients, employee, employees, worker, workers?,
    applicant, applicants, candidate?, candidates?, student, students, learner, child, parent, guardian, citizen,
    resident, tenant?, tenants?, passenger, driver?, drivers?, rider, guest, visitor, member, members?, subscriber,
    donor, voter, borrower, policyholder, claimant, caller, speaker, participant, respondent, individual,
    individuals, person, people, data subject, data subjects, consumer?, consumers?, buyer, seller, merchant,
    creator, author?, reviewer?, agent?, lawyer, attorney, clinician, doctor, nurse, teacher, account holder,
    household, end user, end users, contact person, beneficiary, viewer?, shopper, citizens, residents, listener,
    listeners, reader?, readers?, traveler, travelers, neighbor, neighbors, farmer, farmers, grower, smallholder,
    cyclist, motorist, pedestrian, commuter, pensioner, retiree, pickers?, picker, operator?, crew, crews?,
    technician, courier, couriers, cleaner, carer, caregiver, relative, relatives, family, families, couple,
    friend, friends, colleague, colleagues, staff, trainee, apprentice, graduate, alumni, scholar, researcher,
    freelancer, jobseeker, job seeker, consultant?, salesperson, sales rep, rep?, reps, manager?, lecturer,
    professor, tutor, coach, player, players, gamer, fan, fans, athlete, athletes, runner?, swimmer, dater,
    singles, profile owner, homeowner, landlord, lodger, inmate, prisoner, defendant, plaintiff, suspect, victim,
    refugee, migrant, asylum seeker, taxpayer, beneficiaries, policy holder, insured, insurant, investor,
    cardholder, debtor, creditor, depositor, account owner, sender, recipient?, writer?, correspondent,
    complainant, petitioner, petitioners, volunteer, donors, worshipper, congregation, parishioner, soldier,
    veteran, officer?, human, humans, anybody's, somebody's, someone's, whose, everyone's, women, woman, men, man,
    adult, adults, senior, seniors, mother, mothers, father, fathers, parents, guests, diner, diners, shoppers,
    bidder, bidders, callers, subscribers, households, customer's, occupant, occupants`,
  'person.child': `
    child, children, kid, kids, pupil, pupils, schoolchild, schoolchildren, minor, minors, toddler, toddlers, baby,
    babies, infant, infants, teenager, teenagers, teen, teens, adolescent, adolescents, underage, under thirteen,
    under sixteen, first grader, third grader, son, daughter`,
  'person.patient': `
    patient, patients, inpatient, outpatient, diabetic, diabetics, client in therapy, resident of the home,
    nursing home resident, expectant mother`,
};
