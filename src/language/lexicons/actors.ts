/**
 * Words for those who act inside an organization: its units, its trades, and the people who look at what
 * a program proposes. One class a key; terms are separated by commas and written in their base form.
 */
export const ACTORS: Readonly<Record<string, string>> = {
  // A part of the organization, or a trade by which somebody there is called.
  'team': `
    team, squad, crew, unit, desk, group, guild, lab, laboratory, office, department, chapter, tribe, pod, bureau, division, section, branch, cell,
    help desk, helpdesk, service desk, back office, front office, competence center, operation center, operations, ops, devops, mlops, dataops, sre, engineering,
    engineer, analyst, data scientist, scientist, steward, data steward, maintainer, administrator, admin, sysadmin, registrar, technician, developer,
    programmer, statistician, informatics, informatician, physicist, specialist, contractor, integrator, institute, editorial, platform, analytics, data science,
    machine learning, infrastructure, quality assurance, maintenance, control room, control center, dispatch, noc, research, risk, compliance, security, logistics,
    geodesy, cartography, metrology, bioinformatics, librarian, colleague, =IT, information technology, it department, city it, digital service, data office,
    data team, product team, mobility, finance, controlling, procurement, purchasing, treasury, legal, marketing, sales, support, customer care, trust and safety,
    curator, editor, desk editor, chief editor, foreman, forewoman, workshop, depot, plant, shift lead, shift supervisor, supervisor, superintendent, warden, ranger,
    secretariat, chancery, registry, academy, faculty, clinic, ward, pharmacy, matron, head nurse, principal, caretaker, custodian, keeper, product owner, product manager,
    product lead, tech lead, team lead, lead, director, manager, officer, coordinator, owner, committee, board, council, circle, working group, task force, panel,
    rota, roster, rotation, shift, duty engineer, on call engineer, agency, consultancy, vendor manager, service provider, supplier, operator, association, union`,
  // Somebody who looks at what the program proposes, or whose work it is today.
  'overseer': `
    person, human, human being, people, clerk, agent, staff, employee, colleague, member of staff, editor, moderator, reviewer, supervisor, adjuster, handler, case handler,
    caseworker, case worker, officer, inspector, assessor, examiner, auditor, operator, dispatcher, controller, planner, scheduler, buyer, merchandiser, broker, underwriter, accountant,
    bookkeeper, teacher, tutor, lecturer, professor, coach, trainer, counselor, librarian, archivist, curator, doctor, physician, clinician, nurse, midwife, radiologist, pharmacist,
    dentist, veterinarian, vet, therapist, technician, mechanic, engineer, foreman, forewoman, manager, team lead, head of, chief, director, lawyer, attorney, solicitor, paralegal, notary, judge,
    court clerk, translator, interpreter, proofreader, copy editor, subeditor, journalist, writer, author, producer, designer, expert, specialist, analyst, surveyor, agronomist, grower,
    farmer, warden, ranger, guard, guide, receptionist, concierge, host, driver, pilot, captain, crew, trader, cashier, salesperson, seller, recruiter, hiring manager, volunteer, four eyes, second pair of eyes,
    pair of eyes, somebody, someone, one of us, two of us, human eye, human hand, hand, desk, help desk, back office, front desk, duty officer, typist, setter, usher, weigher, rater, labeler, annotator, taster, tester, stenographer, archivist, cartographer, forester, miller, brewer, baker, cook, chef, gardener, skipper, harbor master, stationmaster, signaler, conductor, referee, umpire, jury, juror, sister, ward sister, orderly, paramedic, undertaker, optician, audiologist, tech editor, technologist, team`,
};
