/** Words of the data set with the names that the chain has for them. */
export const KINDS = {
  insurer: 'Insurer',
  maternity_provider: 'MaternityProvider',
  care_provider: 'CareProvider',
  midwife_practice: 'MidwifePractice',
  municipality: 'Municipality',
  care_office: 'CareOffice',
  settlement_agent: 'SettlementAgent',
  supervisor: 'Supervisor',
} as const;

export const ROLES = {
  intaker: 'Intaker',
  carer: 'Carer',
  claims_officer: 'ClaimsOfficer',
  midwife: 'Midwife',
  registrar: 'Registrar',
} as const;

export const RATE_CLASSES = { breast: 'Breast', formula: 'Formula' } as const;

export const COLLECTIONS = { provider: 'Provider', insurer: 'Insurer' } as const;

/** In the order of the chain, which wants price rows sorted by it. */
export const SERVICES = {
  hour: 'Hour',
  partus_hour: 'PartusHour',
  registration: 'Registration',
  intake_home: 'IntakeHome',
  intake_phone: 'IntakePhone',
  partus_surcharge: 'PartusSurcharge',
  institution_day_mother: 'InstitutionDayMother',
  institution_day_child: 'InstitutionDayChild',
} as const;

export const TABLES = {
  own_contribution_per_hour: 'OwnContributionPerHour',
  ceiling_hour: 'CeilingHour',
  ceiling_partus_hour: 'CeilingPartusHour',
  ceiling_registration: 'CeilingRegistration',
  ceiling_intake_home: 'CeilingIntakeHome',
  ceiling_intake_phone: 'CeilingIntakePhone',
  ceiling_partus_surcharge: 'CeilingPartusSurcharge',
  min_minutes: 'MinMinutes',
  max_minutes: 'MaxMinutes',
  hospital_day_breast: 'HospitalDayBreast',
  hospital_day_formula: 'HospitalDayFormula',
  last_day: 'LastDay',
  last_day_extended: 'LastDayExtended',
  granularity_minutes: 'GranularityMinutes',
  claim_window_days: 'ClaimWindowDays',
  own_contribution_per_day: 'OwnContributionPerDay',
  institution_day_limit: 'InstitutionDayLimit',
  ceiling_institution_day: 'CeilingInstitutionDay',
} as const;

export const DATA_CATEGORIES = { hours_record: 'HoursRecord', care_log: 'CareLog', care_content: 'CareContent' } as const;

export const REJECT_REASONS = {
  not_delivered: 'NotDelivered',
  wrong_minutes: 'WrongMinutes',
  wrong_day: 'WrongDay',
  wrong_carer: 'WrongCarer',
  wrong_service: 'WrongService',
} as const;

export const INDICATION_REASONS = { medical: 'Medical', social: 'Social', correction: 'Correction' } as const;

export type Kind = keyof typeof KINDS;
export type Service = keyof typeof SERVICES;
