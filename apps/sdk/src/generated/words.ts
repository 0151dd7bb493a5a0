// Made from what a node says of itself by `npm run generate`, do not edit

/** The words of the domain as calls take them, in the order of the chain. */
export const WORDS = {
  AgeClass: [
    'Adult',
    'Minor12To15',
    'Under12',
  ],
  CaseState: [
    'Registered',
    'Indicated',
    'InCare',
    'Closing',
    'Settled',
    'Cancelled',
    'Transferred',
  ],
  CharterRole: [
    'Controller',
    'JointController',
    'Processor',
  ],
  CodeSystem: [
    'Uzovi',
    'Agb',
    'Registration',
  ],
  Collection: [
    'Provider',
    'Insurer',
  ],
  DataCategory: [
    'HoursRecord',
    'CareLog',
    'CareContent',
  ],
  DisputeReason: [
    'NotGiven',
    'WrongStart',
    'WrongDuration',
    'WrongActivity',
    'WrongAuthor',
    'Duplicate',
  ],
  Domain: [
    'Zvw',
    'Wmo',
    'Wlz',
    'Jeugdwet',
  ],
  EmergencyReason: [
    'LifeThreatening',
    'ClientUnconscious',
    'AcuteDeterioration',
    'SafetyOfChild',
    'HandoverWithoutContact',
  ],
  HoldReason: [
    'Indication',
    'Payout',
  ],
  IndicationReason: [
    'Medical',
    'Social',
    'Correction',
  ],
  NationalTable: [
    'OwnContributionPerHour',
    'CeilingHour',
    'CeilingPartusHour',
    'CeilingRegistration',
    'CeilingIntakeHome',
    'CeilingIntakePhone',
    'CeilingPartusSurcharge',
    'MinMinutes',
    'MaxMinutes',
    'HospitalDayBreast',
    'HospitalDayFormula',
    'LastDay',
    'LastDayExtended',
    'GranularityMinutes',
    'ClaimWindowDays',
    'OwnContributionPerDay',
    'InstitutionDayLimit',
    'CeilingInstitutionDay',
  ],
  OrganisationKind: [
    'Insurer',
    'MaternityProvider',
    'CareProvider',
    'MidwifePractice',
    'Municipality',
    'CareOffice',
    'SettlementAgent',
    'Supervisor',
  ],
  OrganisationStatus: [
    'Admitted',
    'Active',
    'Suspended',
    'Left',
    'Removed',
  ],
  PayoutRejection: [
    'NoBankAccount',
    'ReturnedByBank',
    'OnRequest',
    'UnderInvestigation',
  ],
  Purpose: [
    'Care',
    'Settlement',
    'Family',
    'Quality',
  ],
  RateClass: [
    'Breast',
    'Formula',
  ],
  RejectReason: [
    'NotDelivered',
    'WrongMinutes',
    'WrongDay',
    'WrongCarer',
    'WrongService',
  ],
  RepresentativeKind: [
    'Curator',
    'Mentor',
    'Guardian',
    'Parent',
    'Voluntary',
    'Administrator',
  ],
  Service: [
    'Hour',
    'PartusHour',
    'Registration',
    'IntakeHome',
    'IntakePhone',
    'PartusSurcharge',
    'InstitutionDayMother',
    'InstitutionDayChild',
  ],
  Signatory: [
    'Client',
    'Representative',
  ],
  StaffRole: [
    'Intaker',
    'Carer',
    'ClaimsOfficer',
    'Midwife',
    'Registrar',
  ],
} as const;

export type AgeClass = (typeof WORDS.AgeClass)[number];
export type CaseState = (typeof WORDS.CaseState)[number];
export type CharterRole = (typeof WORDS.CharterRole)[number];
export type CodeSystem = (typeof WORDS.CodeSystem)[number];
export type Collection = (typeof WORDS.Collection)[number];
export type DataCategory = (typeof WORDS.DataCategory)[number];
export type DisputeReason = (typeof WORDS.DisputeReason)[number];
export type Domain = (typeof WORDS.Domain)[number];
export type EmergencyReason = (typeof WORDS.EmergencyReason)[number];
export type HoldReason = (typeof WORDS.HoldReason)[number];
export type IndicationReason = (typeof WORDS.IndicationReason)[number];
export type NationalTable = (typeof WORDS.NationalTable)[number];
export type OrganisationKind = (typeof WORDS.OrganisationKind)[number];
export type OrganisationStatus = (typeof WORDS.OrganisationStatus)[number];
export type PayoutRejection = (typeof WORDS.PayoutRejection)[number];
export type Purpose = (typeof WORDS.Purpose)[number];
export type RateClass = (typeof WORDS.RateClass)[number];
export type RejectReason = (typeof WORDS.RejectReason)[number];
export type RepresentativeKind = (typeof WORDS.RepresentativeKind)[number];
export type Service = (typeof WORDS.Service)[number];
export type Signatory = (typeof WORDS.Signatory)[number];
export type StaffRole = (typeof WORDS.StaffRole)[number];
