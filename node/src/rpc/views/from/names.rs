//! Names, one to one.

use crate::rpc::views::names;

/// Converts both ways between a name and the runtime's type with the same variants.
macro_rules! same {
	($($name:ident is $of:path { $($variant:ident),* $(,)? })*) => {$(
		impl From<$of> for names::$name {
			fn from(value: $of) -> Self {
				match value {
					$(<$of>::$variant => Self::$variant,)*
				}
			}
		}

		impl From<names::$name> for $of {
			fn from(value: names::$name) -> Self {
				match value {
					$(names::$name::$variant => Self::$variant,)*
				}
			}
		}
	)*};
}

same! {
	OrganisationKind is zorgketen_primitives::OrganisationKind {
		Insurer, MaternityProvider, CareProvider, MidwifePractice, Municipality, CareOffice,
		SettlementAgent, Supervisor,
	}
	OrganisationStatus is zorgketen_primitives::OrganisationStatus {
		Admitted, Active, Suspended, Left, Removed,
	}
	CodeSystem is pallet_participants::types::CodeSystem { Uzovi, Agb, Registration }
	StaffRole is zorgketen_primitives::StaffRole {
		Intaker, Carer, ClaimsOfficer, Midwife, Registrar,
	}
	AgeClass is zorgketen_primitives::AgeClass { Adult, Minor12To15, Under12 }
	CharterRole is pallet_participants::types::CharterRole {
		Controller, JointController, Processor,
	}
	RepresentativeKind is zorgketen_primitives::RepresentativeKind {
		Curator, Mentor, Guardian, Parent, Voluntary, Administrator,
	}
	DataCategory is zorgketen_primitives::DataCategory { HoursRecord, CareLog, CareContent }
	Domain is zorgketen_primitives::Domain { Zvw, Wmo, Wlz, Jeugdwet }
	Purpose is zorgketen_primitives::Purpose { Care, Settlement, Family, Quality }
	Signatory is pallet_consent::Signatory { Client, Representative }
	EmergencyReason is pallet_consent::EmergencyReason {
		LifeThreatening, ClientUnconscious, AcuteDeterioration, SafetyOfChild,
		HandoverWithoutContact,
	}
	DisputeReason is pallet_care_log::DisputeReason {
		NotGiven, WrongStart, WrongDuration, WrongActivity, WrongAuthor, Duplicate,
	}
	Service is zorgketen_primitives::Service {
		Hour, PartusHour, Registration, IntakeHome, IntakePhone, PartusSurcharge,
		InstitutionDayMother, InstitutionDayChild,
	}
	NationalTable is zorgketen_primitives::NationalTable {
		OwnContributionPerHour, CeilingHour, CeilingPartusHour, CeilingRegistration,
		CeilingIntakeHome, CeilingIntakePhone, CeilingPartusSurcharge, MinMinutes, MaxMinutes,
		HospitalDayBreast, HospitalDayFormula, LastDay, LastDayExtended, GranularityMinutes,
		ClaimWindowDays, OwnContributionPerDay, InstitutionDayLimit, CeilingInstitutionDay,
	}
	Collection is pallet_settlement::types::Collection { Provider, Insurer }
	PayoutRejection is pallet_settlement::types::PayoutRejection {
		NoBankAccount, ReturnedByBank, OnRequest, UnderInvestigation,
	}
	CaseState is pallet_maternity::CaseState {
		Registered, Indicated, InCare, Closing, Settled, Cancelled, Transferred,
	}
	RateClass is pallet_maternity::RateClass { Breast, Formula }
	RejectReason is pallet_maternity::RejectReason {
		NotDelivered, WrongMinutes, WrongDay, WrongCarer, WrongService,
	}
	IndicationReason is pallet_maternity::IndicationReason { Medical, Social, Correction }
}

impl From<names::NationalTable> for names::Unit {
	fn from(table: names::NationalTable) -> Self {
		use names::NationalTable::*;
		match table {
			OwnContributionPerHour
			| CeilingHour
			| CeilingPartusHour
			| CeilingRegistration
			| CeilingIntakeHome
			| CeilingIntakePhone
			| CeilingPartusSurcharge
			| OwnContributionPerDay
			| InstitutionDayLimit
			| CeilingInstitutionDay => Self::Cents,
			MinMinutes | MaxMinutes | HospitalDayBreast | HospitalDayFormula
			| GranularityMinutes => Self::Minutes,
			LastDay | LastDayExtended | ClaimWindowDays => Self::Days,
		}
	}
}

/// The names of what a set of bits holds.
pub fn scope(scope: zorgketen_primitives::Scope) -> Vec<names::ScopeName> {
	use zorgketen_primitives::Scope;
	[
		(Scope::CONSENT, names::ScopeName::Consent),
		(Scope::APPROVE, names::ScopeName::Approve),
		(Scope::READ, names::ScopeName::Read),
	]
	.into_iter()
	.filter(|(bit, _)| scope.contains(*bit))
	.map(|(_, name)| name)
	.collect()
}

#[cfg(test)]
mod tests {
	use super::*;
	use zorgketen_primitives::Scope;

	#[test]
	fn every_bit_of_a_scope_has_a_name() {
		assert_eq!(scope(Scope(0)), []);
		assert_eq!(scope(Scope::APPROVE), [names::ScopeName::Approve]);
		// as many names as the set of all has bits
		assert_eq!(scope(Scope::ALL).len(), Scope::ALL.0.count_ones() as usize);
	}

	#[test]
	fn ceilings_and_contributions_are_cents() {
		for service in zorgketen_primitives::Service::ALL {
			let table = names::NationalTable::from(service.ceiling());
			assert_eq!(names::Unit::from(table), names::Unit::Cents);
		}
		assert_eq!(
			names::Unit::from(names::NationalTable::LastDay),
			names::Unit::Days
		);
	}
}
