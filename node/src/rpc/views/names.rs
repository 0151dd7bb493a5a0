//! Values that are one of a few names. On the wire they are written in camel case: `inCare`,
//! `maternityProvider`, `zvw`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! names {
	($(
		$(#[$about:meta])*
		$name:ident { $($(#[$of:meta])* $variant:ident),* $(,)? }
	)*) => {$(
		$(#[$about])*
		#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
		#[serde(rename_all = "camelCase")]
		pub enum $name { $($(#[$of])* $variant),* }
	)*};
}

names! {
	/// What kind of party an organisation is.
	OrganisationKind {
		/// Health insurer (zorgverzekeraar).
		Insurer,
		/// Provider of maternity care at home (kraamzorg).
		MaternityProvider,
		/// Any other care provider (zorgaanbieder).
		CareProvider,
		/// Practice of midwives (verloskundigenpraktijk).
		MidwifePractice,
		/// Municipality (gemeente).
		Municipality,
		/// Care office (zorgkantoor).
		CareOffice,
		/// Keeps the euros behind the chain's balances and pays out.
		SettlementAgent,
		/// Reads, and nothing else (toezichthouder).
		Supervisor,
	}

	/// Where an organisation stands.
	OrganisationStatus {
		/// Voted in; becomes active when it accepts the charter.
		Admitted,
		/// May do all that its kind may.
		Active,
		/// May finish what runs, and begin nothing.
		Suspended,
		/// Went by its own will. Final.
		Left,
		/// Was voted out. Final.
		Removed,
	}

	/// Why an organisation is suspended.
	SuspensionReason {
		/// The consortium decided so.
		Motion,
		/// Two members saw an emergency.
		Emergency,
		/// The charter was not accepted in time.
		Charter,
	}

	/// By whom a code is given out.
	CodeSystem {
		/// Numbers of insurers, four digits.
		Uzovi,
		/// Numbers of care providers, eight digits.
		Agb,
		/// Registration numbers of everyone else, eight digits.
		Registration,
	}

	/// What an account is.
	RoleKind {
		/// An organisation's own account.
		Organisation,
		/// A member of an organisation's staff.
		Staff,
		/// The key of a client.
		Client,
		/// An informal carer (mantelzorger) of a client.
		Relative,
		/// Somebody who acts for a client.
		Representative,
	}

	/// What a member of staff does.
	StaffRole {
		/// Registers clients and their first indication.
		Intaker,
		/// Gives care and logs that it was given.
		Carer,
		/// Charges, closes and claims.
		ClaimsOfficer,
		/// Decides on indications after birth.
		Midwife,
		/// Registers legal representatives and replaces lost keys.
		Registrar,
	}

	/// How old a client is, as far as the law asks.
	AgeClass {
		/// Sixteen or older: decides alone.
		Adult,
		/// Twelve to fifteen: decides together with a representative.
		Minor12To15,
		/// Under twelve: a representative decides.
		Under12,
	}

	/// What an organisation is to the data, in the charter.
	CharterRole {
		/// Decides alone why and how (verwerkingsverantwoordelijke).
		Controller,
		/// Decides together with others.
		JointController,
		/// Works for others (verwerker).
		Processor,
	}

	/// By what right somebody acts for a client.
	RepresentativeKind {
		/// Curator of an adult under curatele.
		Curator,
		/// Mentor, for care and treatment.
		Mentor,
		/// Guardian (voogd) of a minor.
		Guardian,
		/// Parent with authority over a minor.
		Parent,
		/// Authorised by the client (gemachtigde).
		Voluntary,
		/// Administrator of property (bewindvoerder).
		Administrator,
	}

	/// What somebody may do for a client.
	ScopeName {
		/// Decide who reads.
		Consent,
		/// Approve and reject what carers logged.
		Approve,
		/// Read what the client may read.
		Read,
	}

	/// Which data a grant opens.
	DataCategory {
		/// Hours of care: indicated, logged, approved, paid.
		HoursRecord,
		/// That care was given (dat).
		CareLog,
		/// What care was given (wat), kept off chain.
		CareContent,
	}

	/// The care law under which care is given.
	Domain {
		/// Health Insurance Act (Zorgverzekeringswet).
		Zvw,
		/// Social Support Act (Wet maatschappelijke ondersteuning).
		Wmo,
		/// Long-term Care Act (Wet langdurige zorg).
		Wlz,
		/// Youth Act.
		Jeugdwet,
	}

	/// Why data are read.
	Purpose {
		/// To give care.
		Care,
		/// To pay for care and to check the payment.
		Settlement,
		/// To know how somebody close is doing.
		Family,
		/// To see that care is good.
		Quality,
	}

	/// By what right somebody may read.
	BasisKind {
		/// The client's own key.
		Own,
		/// A representation in force, with the scope to read.
		Representation,
		/// A grant.
		Grant,
		/// Broken glass.
		Emergency,
	}

	/// What kind of grantee there is.
	GranteeKind {
		/// An organisation: its account and all of its staff.
		Organisation,
		/// One member of staff, or a relative of the client.
		Person,
		/// All organisations of a kind.
		Category,
	}

	/// Who signed for a client.
	Signatory {
		/// The client.
		Client,
		/// One who represents the client.
		Representative,
	}

	/// Why somebody reads without consent.
	EmergencyReason {
		/// A life is in danger.
		LifeThreatening,
		/// The client can't be asked.
		ClientUnconscious,
		/// The client's state gets worse fast.
		AcuteDeterioration,
		/// A child is in danger.
		SafetyOfChild,
		/// Care was handed over and neither the client nor the one before can be reached.
		HandoverWithoutContact,
	}

	/// Where a dossier stands.
	DossierStatus {
		/// Facts can be added.
		Open,
		/// Nothing can be added.
		Closed,
		/// Only this is left of it.
		Pruned,
	}

	/// What the client says of a fact.
	FactState {
		/// Nothing yet. Silence is never consent.
		Recorded,
		/// That it is so. Final.
		Confirmed,
		/// That it is not so.
		Disputed,
	}

	/// Why a client disputes a fact.
	DisputeReason {
		/// No care was given.
		NotGiven,
		/// It began at another time.
		WrongStart,
		/// It took more or less time.
		WrongDuration,
		/// It was another kind of care.
		WrongActivity,
		/// Somebody else gave it.
		WrongAuthor,
		/// It is recorded twice.
		Duplicate,
	}

	/// How far the care of an allocation is.
	Course {
		/// Allocated (message 301).
		Allocated,
		/// Started (message 305).
		Started,
		/// Stopped (message 307). Final.
		Stopped,
	}

	/// What a provider is paid for.
	Service {
		/// Maternity care at home, by the hour.
		Hour,
		/// Assistance at the delivery (partus), by the hour.
		PartusHour,
		/// Registration of the client, once a case.
		Registration,
		/// Intake at home.
		IntakeHome,
		/// Intake by phone.
		IntakePhone,
		/// Surcharge for the delivery, once a case.
		PartusSurcharge,
		/// A day of the mother in an institution without medical need.
		InstitutionDayMother,
		/// The same of the child.
		InstitutionDayChild,
	}

	/// A dated national table.
	NationalTable {
		/// Own contribution (wettelijke eigen bijdrage), cents an hour.
		OwnContributionPerHour,
		/// Highest price of an hour, cents an hour.
		CeilingHour,
		/// Highest price of a partus hour, cents an hour.
		CeilingPartusHour,
		/// Highest price of a registration, cents.
		CeilingRegistration,
		/// Highest price of an intake at home, cents.
		CeilingIntakeHome,
		/// Highest price of an intake by phone, cents.
		CeilingIntakePhone,
		/// Highest price of the partus surcharge, cents.
		CeilingPartusSurcharge,
		/// Fewest minutes that can be indicated.
		MinMinutes,
		/// Most minutes that can be indicated.
		MaxMinutes,
		/// Minutes that a hospital day takes off the indication, rate class breast.
		HospitalDayBreast,
		/// Minutes that a hospital day takes off the indication, rate class formula.
		HospitalDayFormula,
		/// Last care day; day 1 is the day of birth.
		LastDay,
		/// Last care day after an extension.
		LastDayExtended,
		/// Minutes of which every logged duration is a multiple.
		GranularityMinutes,
		/// Days after which care can no longer be logged.
		ClaimWindowDays,
		/// Own contribution to a day in an institution without medical need, cents a person.
		OwnContributionPerDay,
		/// What a day in an institution costs at most before the family pays the rest, in cents.
		InstitutionDayLimit,
		/// Highest price of a day in an institution, cents a person.
		CeilingInstitutionDay,
	}

	/// What a national table counts.
	Unit {
		/// Cents of a euro.
		Cents,
		/// Minutes.
		Minutes,
		/// Days.
		Days,
	}

	/// Who collects the own contribution from the family.
	Collection {
		/// The provider: the insurer owes gross less own contribution.
		Provider,
		/// The insurer: it owes gross.
		Insurer,
	}

	/// Why a payout was not made.
	PayoutRejection {
		/// The agent knows no bank account of the provider.
		NoBankAccount,
		/// The bank sent the money back.
		ReturnedByBank,
		/// The provider asked not to be paid out.
		OnRequest,
		/// The payout is being looked into.
		UnderInvestigation,
	}

	/// Where a case stands.
	CaseState {
		/// The provider has registered the client.
		Registered,
		/// Minutes have been indicated.
		Indicated,
		/// The child has been born: visits can be logged.
		InCare,
		/// The provider has closed the case; the client signs it off.
		Closing,
		/// Signed off. Final.
		Settled,
		/// Ended before care began. Final.
		Cancelled,
		/// The client goes to another provider, which has not accepted yet.
		Transferred,
	}

	/// Which of the tables for hospital days counts.
	RateClass {
		/// Breast-feeding.
		Breast,
		/// Formula.
		Formula,
	}

	/// Where an entry stands.
	EntryState {
		/// Waits for the client.
		Proposed,
		/// The client approved it: settled. Final.
		Approved,
		/// The client rejected it. Can be corrected or withdrawn.
		Rejected,
		/// Another entry stands in its place. Final.
		Replaced,
		/// The provider took it back. Final.
		Withdrawn,
		/// The client did not answer in time. Never paid. Final.
		Expired,
	}

	/// Why the client rejected an entry.
	RejectReason {
		/// No such care was given.
		NotDelivered,
		/// It took another time.
		WrongMinutes,
		/// It was on another day.
		WrongDay,
		/// Somebody else gave it.
		WrongCarer,
		/// It was another service.
		WrongService,
	}

	/// Why an indication was changed.
	IndicationReason {
		/// On medical grounds.
		Medical,
		/// Because of the situation at home.
		Social,
		/// The indication was wrong.
		Correction,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	#[test]
	fn names_are_in_camel_case() {
		assert_eq!(json!(CaseState::InCare), "inCare");
		assert_eq!(
			json!(OrganisationKind::MaternityProvider),
			"maternityProvider"
		);
		assert_eq!(json!(DataCategory::CareContent), "careContent");
		assert_eq!(json!(Domain::Zvw), "zvw");
		assert_eq!(json!(AgeClass::Minor12To15), "minor12To15");
		let read = serde_json::from_value::<Service>(json!("partusHour"));
		assert_eq!(read.ok(), Some(Service::PartusHour));
		assert!(serde_json::from_value::<Service>(json!("PartusHour")).is_err());
	}
}
