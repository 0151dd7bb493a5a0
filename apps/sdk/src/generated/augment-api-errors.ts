// Made from what a node says of itself by `npm run generate`, do not edit

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/errors';

import type { ApiTypes, AugmentedError } from '@polkadot/api-base/types';

export type __AugmentedError<ApiType extends ApiTypes> = AugmentedError<ApiType>;

declare module '@polkadot/api-base/types/errors' {
  interface AugmentedErrors<ApiType extends ApiTypes> {
    balances: {
      /**
       * Beneficiary account must pre-exist.
       **/
      DeadAccount: AugmentedError<ApiType>;
      /**
       * The delta cannot be zero.
       **/
      DeltaZero: AugmentedError<ApiType>;
      /**
       * Value too low to create account due to existential deposit.
       **/
      ExistentialDeposit: AugmentedError<ApiType>;
      /**
       * A vesting schedule already exists for this account.
       **/
      ExistingVestingSchedule: AugmentedError<ApiType>;
      /**
       * Transfer/payment would kill account.
       **/
      Expendability: AugmentedError<ApiType>;
      /**
       * Balance too low to send value.
       **/
      InsufficientBalance: AugmentedError<ApiType>;
      /**
       * The issuance cannot be modified since it is already deactivated.
       **/
      IssuanceDeactivated: AugmentedError<ApiType>;
      /**
       * Account liquidity restrictions prevent withdrawal.
       **/
      LiquidityRestrictions: AugmentedError<ApiType>;
      /**
       * Number of freezes exceed `MaxFreezes`.
       **/
      TooManyFreezes: AugmentedError<ApiType>;
      /**
       * Number of holds exceed `VariantCountOf<T::RuntimeHoldReason>`.
       **/
      TooManyHolds: AugmentedError<ApiType>;
      /**
       * Number of named reserves exceed `MaxReserves`.
       **/
      TooManyReserves: AugmentedError<ApiType>;
      /**
       * Vesting balance too high to send value.
       **/
      VestingBalance: AugmentedError<ApiType>;
    };
    careLog: {
      /**
       * The activity code is not for the domain of the dossier.
       **/
      ActivityNotInDomain: AugmentedError<ApiType>;
      /**
       * Allocated care is running: report the stop first.
       **/
      AllocationRunning: AugmentedError<ApiType>;
      /**
       * The fact is amended already: use its latest version.
       **/
      AlreadyAmended: AugmentedError<ApiType>;
      /**
       * The client has decided on the fact already. A dispute can still become a confirmation.
       **/
      AlreadyDecided: AugmentedError<ApiType>;
      /**
       * The contents are marked as erased already.
       **/
      AlreadyErased: AugmentedError<ApiType>;
      /**
       * Nothing is left to prune.
       **/
      AlreadyPruned: AugmentedError<ApiType>;
      /**
       * The care has started already.
       **/
      AlreadyStarted: AugmentedError<ApiType>;
      /**
       * The care has stopped already: ask for a new allocation.
       **/
      AlreadyStopped: AugmentedError<ApiType>;
      /**
       * The locator has nine digits that could be a citizen number (BSN): use letters.
       **/
      CitizenNumber: AugmentedError<ApiType>;
      /**
       * In this domain care is not allocated.
       **/
      DomainWithoutAllocation: AugmentedError<ApiType>;
      /**
       * The dossier is closed: open another.
       **/
      DossierClosed: AugmentedError<ApiType>;
      /**
       * The id is taken: draw another.
       **/
      DossierExists: AugmentedError<ApiType>;
      /**
       * The gap is noted already.
       **/
      GapAlreadyNoted: AugmentedError<ApiType>;
      /**
       * The promise is broken: anchor first.
       **/
      GapOpen: AugmentedError<ApiType>;
      /**
       * The time lies in the future: record what was, when it is over.
       **/
      InFuture: AugmentedError<ApiType>;
      /**
       * A commitment of zero hides nothing: make it with a fresh salt.
       **/
      InvalidCommitment: AugmentedError<ApiType>;
      /**
       * The set has no domain, or an unknown one.
       **/
      InvalidDomains: AugmentedError<ApiType>;
      /**
       * A dossier id is 32 random bytes, and never zero.
       **/
      InvalidDossierId: AugmentedError<ApiType>;
      /**
       * An interval is at least a minute, and not longer than allowed.
       **/
      InvalidInterval: AugmentedError<ApiType>;
      /**
       * A limit is from 1 to 200.
       **/
      InvalidLimit: AugmentedError<ApiType>;
      /**
       * A locator is of visible ASCII characters, without blanks.
       **/
      InvalidLocator: AugmentedError<ApiType>;
      /**
       * Minutes are from 1 to 1,440: split a longer fact.
       **/
      InvalidMinutes: AugmentedError<ApiType>;
      /**
       * A volume is at least a minute.
       **/
      InvalidVolume: AugmentedError<ApiType>;
      /**
       * Another pallet opened the dossier, and closes it.
       **/
      ManagedElsewhere: AugmentedError<ApiType>;
      /**
       * The fact has no contents.
       **/
      NoContent: AugmentedError<ApiType>;
      /**
       * No promise is broken.
       **/
      NoGap: AugmentedError<ApiType>;
      /**
       * The account is not that of an active organisation that gives care.
       **/
      NotAProvider: AugmentedError<ApiType>;
      /**
       * The account may not do this: it has another role, its organisation is not active, or no
       * grant of the client is in force. Ask the client for a grant.
       **/
      NotAuthorized: AugmentedError<ApiType>;
      /**
       * The dossier is not closed.
       **/
      NotClosed: AugmentedError<ApiType>;
      /**
       * The list is empty.
       **/
      NothingToDo: AugmentedError<ApiType>;
      /**
       * The dossier was not opened by a pallet, so none closes it.
       **/
      NotManaged: AugmentedError<ApiType>;
      /**
       * The care has not started: report the start first.
       **/
      NotStarted: AugmentedError<ApiType>;
      /**
       * Only its author amends a fact.
       **/
      NotTheAuthor: AugmentedError<ApiType>;
      /**
       * Only the client, or a representative who may approve, decides on facts.
       **/
      NotTheClient: AugmentedError<ApiType>;
      /**
       * The care was allocated to another provider.
       **/
      NotTheProvider: AugmentedError<ApiType>;
      /**
       * The time is not within the allocation, from start to stop, or a stop would leave a fact
       * outside.
       **/
      OutsideAllocation: AugmentedError<ApiType>;
      /**
       * The author has a fact at this time already: amend that one.
       **/
      Overlap: AugmentedError<ApiType>;
      /**
       * The retention term has not passed.
       **/
      RetentionRuns: AugmentedError<ApiType>;
      /**
       * The dossier has as many allocations as it can have.
       **/
      TooManyAllocations: AugmentedError<ApiType>;
      /**
       * The author has too many facts in the dossier on this day.
       **/
      TooManyFacts: AugmentedError<ApiType>;
      /**
       * No such activity code is in use.
       **/
      UnknownActivity: AugmentedError<ApiType>;
      /**
       * There is no such allocation.
       **/
      UnknownAllocation: AugmentedError<ApiType>;
      /**
       * The account is not that of a registered client.
       **/
      UnknownClient: AugmentedError<ApiType>;
      /**
       * There is no such dossier.
       **/
      UnknownDossier: AugmentedError<ApiType>;
      /**
       * There is no such fact, or it is pruned.
       **/
      UnknownFact: AugmentedError<ApiType>;
      /**
       * No such source register is in use.
       **/
      UnknownRegister: AugmentedError<ApiType>;
      /**
       * The allocation has too few minutes left.
       **/
      VolumeExceeded: AugmentedError<ApiType>;
      /**
       * A batch has the empty root if and only if it has no records.
       **/
      WrongCount: AugmentedError<ApiType>;
      /**
       * A period ends after it begins, and a batch begins where the one before it ends.
       **/
      WrongPeriod: AugmentedError<ApiType>;
      /**
       * The root is not that of the organisation's last batch.
       **/
      WrongPrevious: AugmentedError<ApiType>;
    };
    consent: {
      /**
       * The grant would have ended already: choose a later end, or none.
       **/
      AlreadyOver: AugmentedError<ApiType>;
      /**
       * The signer has agreed to this already: the other has to.
       **/
      AlreadyProposed: AugmentedError<ApiType>;
      /**
       * The emergency was reviewed already.
       **/
      AlreadyReviewed: AugmentedError<ApiType>;
      /**
       * The signer's emergency access to this domain of the client is still open: use it.
       **/
      EmergencyAlreadyOpen: AugmentedError<ApiType>;
      /**
       * The organisation, or the staff member's employer, has left or was removed.
       **/
      GranteeGone: AugmentedError<ApiType>;
      /**
       * The grantee can't be given these data at all: a payer never gets contents of care, a
       * settlement agent only hours, a relative only what is of the own client, and others than
       * organisations, staff and relatives nothing. Name a staff member or relative as a person,
       * an organisation by its own account.
       **/
      GranteeNotEligible: AugmentedError<ApiType>;
      /**
       * The client has no such emergency, or it was reviewed and reaped.
       **/
      NoSuchEmergency: AugmentedError<ApiType>;
      /**
       * The client has no such grant or proposal.
       **/
      NoSuchGrant: AugmentedError<ApiType>;
      /**
       * The signer's role does not allow this: see the call.
       **/
      NotAuthorized: AugmentedError<ApiType>;
      /**
       * The client has nothing stored that has come to its end.
       **/
      NothingToReap: AugmentedError<ApiType>;
      /**
       * The signer is neither a client who decides alone or with another, nor in force as a
       * representative who may decide on consent.
       **/
      NotTheClient: AugmentedError<ApiType>;
      /**
       * Who broke the glass can't review it: a colleague must.
       **/
      OwnReview: AugmentedError<ApiType>;
      /**
       * The client has no room for another grant: revoke one, or reap those that ended.
       **/
      TooManyGrants: AugmentedError<ApiType>;
      /**
       * The organisation has too many emergencies without review: review them first.
       **/
      TooManyUnreviewed: AugmentedError<ApiType>;
      /**
       * The account is not that of a registered client.
       **/
      UnknownClient: AugmentedError<ApiType>;
      /**
       * The grant would end before it begins: choose a later end, or none.
       **/
      UntilBeforeFrom: AugmentedError<ApiType>;
      /**
       * Writing was granted for other data than the care log, or to a party that gives no care
       * and is no relative.
       **/
      WriteNotEligible: AugmentedError<ApiType>;
    };
    consortium: {
      /**
       * Members are already initialized!
       **/
      AlreadyInitialized: AugmentedError<ApiType>;
      /**
       * Duplicate proposals not allowed
       **/
      DuplicateProposal: AugmentedError<ApiType>;
      /**
       * Duplicate vote ignored
       **/
      DuplicateVote: AugmentedError<ApiType>;
      /**
       * Account is not a member
       **/
      NotMember: AugmentedError<ApiType>;
      /**
       * Prime account is not a member
       **/
      PrimeAccountNotMember: AugmentedError<ApiType>;
      /**
       * Proposal is still active.
       **/
      ProposalActive: AugmentedError<ApiType>;
      /**
       * Proposal must exist
       **/
      ProposalMissing: AugmentedError<ApiType>;
      /**
       * The close call was made too early, before the end of the voting.
       **/
      TooEarly: AugmentedError<ApiType>;
      /**
       * There can only be a maximum of `MaxProposals` active proposals.
       **/
      TooManyProposals: AugmentedError<ApiType>;
      /**
       * Mismatched index
       **/
      WrongIndex: AugmentedError<ApiType>;
      /**
       * The given length bound for the proposal was too low.
       **/
      WrongProposalLength: AugmentedError<ApiType>;
      /**
       * The given weight bound for the proposal was too low.
       **/
      WrongProposalWeight: AugmentedError<ApiType>;
    };
    grandpa: {
      /**
       * Attempt to signal GRANDPA change with one already pending.
       **/
      ChangePending: AugmentedError<ApiType>;
      /**
       * A given equivocation report is valid but already previously reported.
       **/
      DuplicateOffenceReport: AugmentedError<ApiType>;
      /**
       * An equivocation proof provided as part of an equivocation report is invalid.
       **/
      InvalidEquivocationProof: AugmentedError<ApiType>;
      /**
       * A key ownership proof provided as part of an equivocation report is invalid.
       **/
      InvalidKeyOwnershipProof: AugmentedError<ApiType>;
      /**
       * Attempt to signal GRANDPA pause when the authority set isn't live
       * (either paused or already pending pause).
       **/
      PauseFailed: AugmentedError<ApiType>;
      /**
       * Attempt to signal GRANDPA resume when the authority set isn't paused
       * (either live or already pending resume).
       **/
      ResumeFailed: AugmentedError<ApiType>;
      /**
       * Cannot signal forced change so soon after last.
       **/
      TooSoon: AugmentedError<ApiType>;
    };
    maternity: {
      /**
       * The birth was recorded already.
       **/
      AlreadyBorn: AugmentedError<ApiType>;
      /**
       * There is a live registration, intake or surcharge: each is charged once a case.
       **/
      AlreadyCharged: AugmentedError<ApiType>;
      /**
       * The entry was approved, rejected, replaced or withdrawn, or its time for an answer is over.
       **/
      AlreadyDecided: AugmentedError<ApiType>;
      /**
       * Care has begun: the case is closed, not cancelled.
       **/
      AlreadyInCare: AugmentedError<ApiType>;
      /**
       * The case was indicated already: a midwife changes the indication.
       **/
      AlreadyIndicated: AugmentedError<ApiType>;
      /**
       * The indication would be less than what was approved and what waits for the client.
       **/
      BelowApproved: AugmentedError<ApiType>;
      /**
       * The indication has not so many minutes left. A midwife can raise it.
       **/
      BudgetExceeded: AugmentedError<ApiType>;
      /**
       * The case is closing, or has ended.
       **/
      CaseClosed: AugmentedError<ApiType>;
      /**
       * The id was used for a case already: draw another.
       **/
      CaseExists: AugmentedError<ApiType>;
      /**
       * A claim of the case waits for money still.
       **/
      ClaimsWaiting: AugmentedError<ApiType>;
      /**
       * The client has a case already: each birth takes a new client account.
       **/
      ClientHasCase: AugmentedError<ApiType>;
      /**
       * Entries from that day on were paid by another insurer.
       **/
      DaysSettled: AugmentedError<ApiType>;
      /**
       * The list is empty.
       **/
      EmptyBatch: AugmentedError<ApiType>;
      /**
       * The day has not come yet.
       **/
      FutureDay: AugmentedError<ApiType>;
      /**
       * The insurer and the provider have no contract.
       **/
      NoContract: AugmentedError<ApiType>;
      /**
       * The provider to which the client goes has not accepted yet.
       **/
      NotAccepted: AugmentedError<ApiType>;
      /**
       * The account is not that of a registered client.
       **/
      NotAClient: AugmentedError<ApiType>;
      /**
       * The account is not that of an active practice of midwives.
       **/
      NotAMidwifePractice: AugmentedError<ApiType>;
      /**
       * The account is not that of an active insurer.
       **/
      NotAnInsurer: AugmentedError<ApiType>;
      /**
       * The account is not that of an active maternity provider.
       **/
      NotAProvider: AugmentedError<ApiType>;
      /**
       * The signer does not have the role for this, or works for another organisation, or that
       * organisation may not do this now.
       **/
      NotAuthorized: AugmentedError<ApiType>;
      /**
       * The provider has not closed the case yet.
       **/
      NotClosed: AugmentedError<ApiType>;
      /**
       * The client can answer still.
       **/
      NotDue: AugmentedError<ApiType>;
      /**
       * The case has not ended.
       **/
      NotEnded: AugmentedError<ApiType>;
      /**
       * No transfer waits for acceptance.
       **/
      NothingToAccept: AugmentedError<ApiType>;
      /**
       * No extension waits for acknowledgement.
       **/
      NothingToAcknowledge: AugmentedError<ApiType>;
      /**
       * There was no birth yet: a midwife records it first.
       **/
      NotInCare: AugmentedError<ApiType>;
      /**
       * The case was not indicated yet.
       **/
      NotIndicated: AugmentedError<ApiType>;
      /**
       * Only a rejected entry is corrected. One that waits for the client is withdrawn and logged
       * anew.
       **/
      NotRejected: AugmentedError<ApiType>;
      /**
       * Only the client, or a representative who may approve for her, decides this.
       **/
      NotTheClient: AugmentedError<ApiType>;
      /**
       * The day is before the birth or after the last care day, which a midwife can extend and the
       * insurer acknowledge, up to the last day of the national table.
       **/
      OutsideCarePeriod: AugmentedError<ApiType>;
      /**
       * The day is too long ago for a claim.
       **/
      OutsideClaimWindow: AugmentedError<ApiType>;
      /**
       * The indication is under the least or over the most minutes of the national tables.
       **/
      OutsideIndicationLimits: AugmentedError<ApiType>;
      /**
       * The carer, or the case, has another live entry at that time.
       **/
      Overlap: AugmentedError<ApiType>;
      /**
       * Entries wait for the client, or too many of them for this change: she decides them, the
       * provider withdraws them, or they expire.
       **/
      PendingEntries: AugmentedError<ApiType>;
      /**
       * The days have that insurer already.
       **/
      SameInsurer: AugmentedError<ApiType>;
      /**
       * The case goes to the provider that has it.
       **/
      SameProvider: AugmentedError<ApiType>;
      /**
       * A national table has no value on the date.
       **/
      TableEmpty: AugmentedError<ApiType>;
      /**
       * Clients must have time to answer.
       **/
      TermTooShort: AugmentedError<ApiType>;
      /**
       * The term is not over.
       **/
      TooEarly: AugmentedError<ApiType>;
      /**
       * The case changed too often.
       **/
      TooManyChanges: AugmentedError<ApiType>;
      /**
       * The case has no room for more entries.
       **/
      TooManyEntries: AugmentedError<ApiType>;
      /**
       * Too many accounts acted on the case.
       **/
      TooManyPeople: AugmentedError<ApiType>;
      /**
       * The case was transferred, or its insurer switched, too often.
       **/
      TooManySwitches: AugmentedError<ApiType>;
      /**
       * The carer has no room for more visits in these weeks.
       **/
      TooManyVisits: AugmentedError<ApiType>;
      /**
       * There is no such case, or it was pruned.
       **/
      UnknownCase: AugmentedError<ApiType>;
      /**
       * The case has no such entry.
       **/
      UnknownEntry: AugmentedError<ApiType>;
      /**
       * The minutes or days are none, or more than a day, or not a multiple of what the national
       * table says.
       **/
      WrongGranularity: AugmentedError<ApiType>;
      /**
       * Visits are of timed services, charges of services with a fixed price.
       **/
      WrongService: AugmentedError<ApiType>;
      /**
       * A day has minutes 0 to 1,439.
       **/
      WrongStart: AugmentedError<ApiType>;
    };
    migrations: {
      /**
       * The operation cannot complete since some MBMs are ongoing.
       **/
      Ongoing: AugmentedError<ApiType>;
    };
    multisig: {
      /**
       * Call is already approved by this signatory.
       **/
      AlreadyApproved: AugmentedError<ApiType>;
      /**
       * The data to be stored is already stored.
       **/
      AlreadyStored: AugmentedError<ApiType>;
      /**
       * The maximum weight information provided was too low.
       **/
      MaxWeightTooLow: AugmentedError<ApiType>;
      /**
       * Threshold must be 2 or greater.
       **/
      MinimumThreshold: AugmentedError<ApiType>;
      /**
       * Call doesn't need any (more) approvals.
       **/
      NoApprovalsNeeded: AugmentedError<ApiType>;
      /**
       * Multisig operation not found in storage.
       **/
      NotFound: AugmentedError<ApiType>;
      /**
       * No timepoint was given, yet the multisig operation is already underway.
       **/
      NoTimepoint: AugmentedError<ApiType>;
      /**
       * Only the account that originally created the multisig is able to cancel it or update
       * its deposits.
       **/
      NotOwner: AugmentedError<ApiType>;
      /**
       * The sender was contained in the other signatories; it shouldn't be.
       **/
      SenderInSignatories: AugmentedError<ApiType>;
      /**
       * The signatories were provided out of order; they should be ordered.
       **/
      SignatoriesOutOfOrder: AugmentedError<ApiType>;
      /**
       * There are too few signatories in the list.
       **/
      TooFewSignatories: AugmentedError<ApiType>;
      /**
       * There are too many signatories in the list.
       **/
      TooManySignatories: AugmentedError<ApiType>;
      /**
       * A timepoint was given, yet no multisig operation is underway.
       **/
      UnexpectedTimepoint: AugmentedError<ApiType>;
      /**
       * A different timepoint was given to the multisig operation that is underway.
       **/
      WrongTimepoint: AugmentedError<ApiType>;
    };
    participants: {
      /**
       * The organisation has accepted this version already.
       **/
      AlreadyAccepted: AugmentedError<ApiType>;
      /**
       * The account has a role already, and an account has one: use a fresh one.
       **/
      AlreadyRegistered: AugmentedError<ApiType>;
      /**
       * The organisation is suspended already. An emergency suspension is ratified instead.
       **/
      AlreadySuspended: AugmentedError<ApiType>;
      /**
       * The organisation has not accepted the charter in force, and the time for that is over: it
       * accepts the charter itself.
       **/
      CharterNotAccepted: AugmentedError<ApiType>;
      /**
       * The client has open cases or live grants: close and revoke them first.
       **/
      ClientInUse: AugmentedError<ApiType>;
      /**
       * Another organisation has this code.
       **/
      CodeTaken: AugmentedError<ApiType>;
      /**
       * The code does not have the digits of the kind: 4 for an insurer (UZOVI), 8 for all others.
       **/
      InvalidCode: AugmentedError<ApiType>;
      /**
       * The name is empty, not UTF-8, or has control characters.
       **/
      InvalidName: AugmentedError<ApiType>;
      /**
       * The representation would be over before it began, or is over already.
       **/
      InvalidPeriod: AugmentedError<ApiType>;
      /**
       * A quota of 0 would shut a role out.
       **/
      InvalidQuota: AugmentedError<ApiType>;
      /**
       * The scope is empty or has bits without a meaning.
       **/
      InvalidScope: AugmentedError<ApiType>;
      /**
       * Not for a client of this age: parents and guardians are for minors, and a minor appoints
       * nobody.
       **/
      KindNotForAge: AugmentedError<ApiType>;
      /**
       * A voluntary representative is appointed by the client, not registered.
       **/
      KindNotLegal: AugmentedError<ApiType>;
      /**
       * The consortium would have no member left, and nobody could repair that: admit another first.
       **/
      LastSeat: AugmentedError<ApiType>;
      /**
       * There is no charter yet: set one by motion.
       **/
      NoCharter: AugmentedError<ApiType>;
      /**
       * No new key is waiting.
       **/
      NoRecovery: AugmentedError<ApiType>;
      /**
       * The organisation is not active. Once admitted, it must accept the charter; once suspended,
       * it must be reinstated.
       **/
      NotActive: AugmentedError<ApiType>;
      /**
       * The organisation is not suspended in an emergency.
       **/
      NotAnEmergency: AugmentedError<ApiType>;
      /**
       * The account is not a relative of this client.
       **/
      NotARelative: AugmentedError<ApiType>;
      /**
       * The account is not a representative of this client.
       **/
      NotARepresentative: AugmentedError<ApiType>;
      /**
       * The signer's role or organisation may not do this.
       **/
      NotAuthorized: AugmentedError<ApiType>;
      /**
       * Nobody gets younger. A mistake is mended by registering the client anew.
       **/
      NotOlder: AugmentedError<ApiType>;
      /**
       * The account is not staff of this organisation.
       **/
      NotStaff: AugmentedError<ApiType>;
      /**
       * The organisation is not suspended.
       **/
      NotSuspended: AugmentedError<ApiType>;
      /**
       * Only the client, or somebody who acts for the client in this, may do this.
       **/
      NotTheClient: AugmentedError<ApiType>;
      /**
       * The organisation left or was removed, which is final.
       **/
      OrganisationGone: AugmentedError<ApiType>;
      /**
       * The organisation is still there; only staff of one that is gone can be swept.
       **/
      OrganisationNotGone: AugmentedError<ApiType>;
      /**
       * The new key has not taken over yet.
       **/
      RecoveryNotDue: AugmentedError<ApiType>;
      /**
       * A new key is waiting already.
       **/
      RecoveryPending: AugmentedError<ApiType>;
      /**
       * The account had a role before, and is never given another: use a fresh one.
       **/
      Retired: AugmentedError<ApiType>;
      /**
       * Organisations of this kind have no such staff.
       **/
      RoleNotForKind: AugmentedError<ApiType>;
      /**
       * A representative of this kind never has this scope: an administrator can't consent.
       **/
      ScopeNotForKind: AugmentedError<ApiType>;
      /**
       * So few seats would be left that two members could decide everything: use a motion.
       **/
      TooFewSeats: AugmentedError<ApiType>;
      /**
       * There are as many organisations as there can be.
       **/
      TooManyOrganisations: AugmentedError<ApiType>;
      /**
       * The client has eight relatives: remove one first.
       **/
      TooManyRelatives: AugmentedError<ApiType>;
      /**
       * The client has eight representatives: end a representation first.
       **/
      TooManyRepresentatives: AugmentedError<ApiType>;
      /**
       * The organisation has as many members of staff as it can have.
       **/
      TooManyStaff: AugmentedError<ApiType>;
      /**
       * There is no client with this account. A client is named by its first account.
       **/
      UnknownClient: AugmentedError<ApiType>;
      /**
       * There is no organisation with this account.
       **/
      UnknownOrganisation: AugmentedError<ApiType>;
      /**
       * This is not the version of the charter in force.
       **/
      WrongVersion: AugmentedError<ApiType>;
    };
    preimage: {
      /**
       * Preimage has already been noted on-chain.
       **/
      AlreadyNoted: AugmentedError<ApiType>;
      /**
       * The user is not authorized to perform this action.
       **/
      NotAuthorized: AugmentedError<ApiType>;
      /**
       * The preimage cannot be removed since it has not yet been noted.
       **/
      NotNoted: AugmentedError<ApiType>;
      /**
       * The preimage request cannot be removed since no outstanding requests exist.
       **/
      NotRequested: AugmentedError<ApiType>;
      /**
       * A preimage may not be removed when there are outstanding requests.
       **/
      Requested: AugmentedError<ApiType>;
      /**
       * Preimage is too large to store on-chain.
       **/
      TooBig: AugmentedError<ApiType>;
      /**
       * Too few hashes were requested to be upgraded (i.e. zero).
       **/
      TooFew: AugmentedError<ApiType>;
      /**
       * More than `MAX_HASH_UPGRADE_BULK_COUNT` hashes were requested to be upgraded at once.
       **/
      TooMany: AugmentedError<ApiType>;
    };
    proxy: {
      /**
       * Account is already a proxy.
       **/
      Duplicate: AugmentedError<ApiType>;
      /**
       * Call may not be made by proxy because it may escalate its privileges.
       **/
      NoPermission: AugmentedError<ApiType>;
      /**
       * Cannot add self as proxy.
       **/
      NoSelfProxy: AugmentedError<ApiType>;
      /**
       * Proxy registration not found.
       **/
      NotFound: AugmentedError<ApiType>;
      /**
       * Sender is not a proxy of the account to be proxied.
       **/
      NotProxy: AugmentedError<ApiType>;
      /**
       * There are too many proxies registered or too many announcements pending.
       **/
      TooMany: AugmentedError<ApiType>;
      /**
       * Announcement, if made at all, was made too recently.
       **/
      Unannounced: AugmentedError<ApiType>;
      /**
       * A call which is incompatible with the proxy type's filter was attempted.
       **/
      Unproxyable: AugmentedError<ApiType>;
    };
    rootMotion: {
      /**
       * Not even Root may do this: use `system.authorize_upgrade` for new code.
       **/
      CallForbidden: AugmentedError<ApiType>;
    };
    safeMode: {
      /**
       * The account already has a deposit reserved and can therefore not enter or extend again.
       **/
      AlreadyDeposited: AugmentedError<ApiType>;
      /**
       * This deposit cannot be released yet.
       **/
      CannotReleaseYet: AugmentedError<ApiType>;
      /**
       * An error from the underlying `Currency`.
       **/
      CurrencyError: AugmentedError<ApiType>;
      /**
       * The safe-mode is (already or still) entered.
       **/
      Entered: AugmentedError<ApiType>;
      /**
       * The safe-mode is (already or still) exited.
       **/
      Exited: AugmentedError<ApiType>;
      /**
       * There is no balance reserved.
       **/
      NoDeposit: AugmentedError<ApiType>;
      /**
       * This functionality of the pallet is disabled by the configuration.
       **/
      NotConfigured: AugmentedError<ApiType>;
    };
    scheduler: {
      /**
       * Failed to schedule a call
       **/
      FailedToSchedule: AugmentedError<ApiType>;
      /**
       * Attempt to use a non-named function on a named task.
       **/
      Named: AugmentedError<ApiType>;
      /**
       * Cannot find the scheduled call.
       **/
      NotFound: AugmentedError<ApiType>;
      /**
       * Reschedule failed because it does not change scheduled time.
       **/
      RescheduleNoChange: AugmentedError<ApiType>;
      /**
       * Given target block number is in the past.
       **/
      TargetBlockNumberInPast: AugmentedError<ApiType>;
    };
    session: {
      /**
       * Registered duplicate key.
       **/
      DuplicatedKey: AugmentedError<ApiType>;
      /**
       * Invalid ownership proof.
       **/
      InvalidProof: AugmentedError<ApiType>;
      /**
       * Key setting account is not live, so it's impossible to associate keys.
       **/
      NoAccount: AugmentedError<ApiType>;
      /**
       * No associated validator ID for account.
       **/
      NoAssociatedValidatorId: AugmentedError<ApiType>;
      /**
       * No keys are associated with this account.
       **/
      NoKeys: AugmentedError<ApiType>;
    };
    settlement: {
      /**
       * The amount is over the highest that is taken in.
       **/
      AmountTooLarge: AugmentedError<ApiType>;
      /**
       * The contract has ended by that date, and this case's minutes were not guaranteed before.
       **/
      ContractEnded: AugmentedError<ApiType>;
      /**
       * These two have a contract already: propose prices.
       **/
      ContractExists: AugmentedError<ApiType>;
      /**
       * More would be credited than was paid.
       **/
      CreditAbovePaid: AugmentedError<ApiType>;
      /**
       * There is no national ceiling for this service and date: a motion must install it first.
       **/
      NoCeiling: AugmentedError<ApiType>;
      /**
       * Nothing was approved for this case, service and date under this contract.
       **/
      NoClaim: AugmentedError<ApiType>;
      /**
       * These two have no contract.
       **/
      NoContract: AugmentedError<ApiType>;
      /**
       * There is no such offer to this provider. It may have been withdrawn or replaced.
       **/
      NoOffer: AugmentedError<ApiType>;
      /**
       * The national own contribution has no value for this date.
       **/
      NoOwnContribution: AugmentedError<ApiType>;
      /**
       * There is no such payout. It may have been confirmed or rejected.
       **/
      NoPayout: AugmentedError<ApiType>;
      /**
       * The contract has no price for this service and date.
       **/
      NoPrice: AugmentedError<ApiType>;
      /**
       * There must be at least one row.
       **/
      NoRows: AugmentedError<ApiType>;
      /**
       * An organisation is suspended or gone: it may finish what runs, if that, and begin nothing.
       **/
      NotActive: AugmentedError<ApiType>;
      /**
       * The account is not that of an organisation that pays for care.
       **/
      NotAPayer: AugmentedError<ApiType>;
      /**
       * The account is not that of an active organisation that gives care.
       **/
      NotAProvider: AugmentedError<ApiType>;
      /**
       * Only the organisation's own account and its claims officers may do this, and only for an
       * organisation of the right kind.
       **/
      NotAuthorized: AugmentedError<ApiType>;
      /**
       * The contract ends by then already: an end is only moved to an earlier day.
       **/
      NotEarlier: AugmentedError<ApiType>;
      /**
       * There is nothing to pay, or nothing to pay it from.
       **/
      NothingToPay: AugmentedError<ApiType>;
      /**
       * The date must be after today: what was in force is never changed afterwards.
       **/
      NotInFuture: AugmentedError<ApiType>;
      /**
       * The numbers are used up.
       **/
      NumbersUsedUp: AugmentedError<ApiType>;
      /**
       * An offer between these two is open: withdraw it first.
       **/
      OfferExists: AugmentedError<ApiType>;
      /**
       * A contract that was ended is renewed with the same collection of the own contribution.
       **/
      OtherCollection: AugmentedError<ApiType>;
      /**
       * The provider has less than this that is neither requested already nor owed for credits.
       **/
      PayoutAboveBalance: AugmentedError<ApiType>;
      /**
       * The price is above the national ceiling of its date, or of a later date on which it would
       * still be in force.
       **/
      PriceAboveCeiling: AugmentedError<ApiType>;
      /**
       * The bank reference was used before: each stands for one deposit or one payout.
       **/
      ReferenceUsed: AugmentedError<ApiType>;
      /**
       * Rows must be given by service and date, each once, and come after those that are there.
       **/
      RowsNotAscending: AugmentedError<ApiType>;
      /**
       * The table has rows already: add one for a future date.
       **/
      TableNotEmpty: AugmentedError<ApiType>;
      /**
       * The case has no room for another service line.
       **/
      TooManyLines: AugmentedError<ApiType>;
      /**
       * The provider has as many payouts open as it can have: wait for one to be confirmed.
       **/
      TooManyPayouts: AugmentedError<ApiType>;
      /**
       * Too many payers hold money for this case.
       **/
      TooManyReservations: AugmentedError<ApiType>;
      /**
       * There is no room for so many rows.
       **/
      TooManyRows: AugmentedError<ApiType>;
      /**
       * A timed service is settled by the minute, any other by the piece.
       **/
      WrongQuantity: AugmentedError<ApiType>;
      /**
       * The amount must be at least a cent.
       **/
      ZeroAmount: AugmentedError<ApiType>;
    };
    system: {
      /**
       * The origin filter prevent the call to be dispatched.
       **/
      CallFiltered: AugmentedError<ApiType>;
      /**
       * Failed to extract the runtime version from the new runtime.
       *
       * Either calling `Core_version` or decoding `RuntimeVersion` failed.
       **/
      FailedToExtractRuntimeVersion: AugmentedError<ApiType>;
      /**
       * The name of specification does not match between the current runtime
       * and the new runtime.
       **/
      InvalidSpecName: AugmentedError<ApiType>;
      /**
       * A multi-block migration is ongoing and prevents the current code from being replaced.
       **/
      MultiBlockMigrationsOngoing: AugmentedError<ApiType>;
      /**
       * Suicide called when the account has non-default composite data.
       **/
      NonDefaultComposite: AugmentedError<ApiType>;
      /**
       * There is a non-zero reference count preventing the account from being purged.
       **/
      NonZeroRefCount: AugmentedError<ApiType>;
      /**
       * No upgrade authorized.
       **/
      NothingAuthorized: AugmentedError<ApiType>;
      /**
       * The specification version is not allowed to decrease between the current runtime
       * and the new runtime.
       **/
      SpecVersionNeedsToIncrease: AugmentedError<ApiType>;
      /**
       * The submitted code is not authorized.
       **/
      Unauthorized: AugmentedError<ApiType>;
    };
    txPause: {
      /**
       * The call is paused.
       **/
      IsPaused: AugmentedError<ApiType>;
      /**
       * The call is unpaused.
       **/
      IsUnpaused: AugmentedError<ApiType>;
      NotFound: AugmentedError<ApiType>;
      /**
       * The call is whitelisted and cannot be paused.
       **/
      Unpausable: AugmentedError<ApiType>;
    };
    utility: {
      /**
       * Too many calls batched.
       **/
      TooManyCalls: AugmentedError<ApiType>;
    };
    validators: {
      /**
       * The set was changed in this session already: wait for the next.
       **/
      AlreadyChangedThisSession: AugmentedError<ApiType>;
      /**
       * The account is nominated already.
       **/
      AlreadyNominated: AugmentedError<ApiType>;
      /**
       * The account is a validator already.
       **/
      AlreadyValidator: AugmentedError<ApiType>;
      /**
       * The account has no session keys: call `session.set_keys` from it first.
       **/
      KeysMissing: AugmentedError<ApiType>;
      /**
       * The account is not that of an organisation of the consortium.
       **/
      NotAnOrganisation: AugmentedError<ApiType>;
      /**
       * The account is not nominated.
       **/
      NotNominated: AugmentedError<ApiType>;
      /**
       * Only the organisation that nominated the account may withdraw it.
       **/
      NotTheNominator: AugmentedError<ApiType>;
      /**
       * The account is not a validator.
       **/
      NotValidator: AugmentedError<ApiType>;
      /**
       * The account validates still, or will in the next session.
       **/
      StillValidating: AugmentedError<ApiType>;
      /**
       * The removal would leave too few validators.
       **/
      TooFewValidators: AugmentedError<ApiType>;
      /**
       * The nominations are used up, of all or of this organisation.
       **/
      TooManyNominees: AugmentedError<ApiType>;
      /**
       * There is no room for another validator.
       **/
      TooManyValidators: AugmentedError<ApiType>;
    };
  } // AugmentedErrors
} // declare module
