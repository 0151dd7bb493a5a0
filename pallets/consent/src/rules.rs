//! Who can be given what at all: the part of the rules that no client can change.

use zorgketen_primitives::{DataCategory, Domain, OrganisationKind, StaffRole};

/// All categories of data.
pub(crate) const DATA: [DataCategory; 3] = [
	DataCategory::HoursRecord,
	DataCategory::CareLog,
	DataCategory::CareContent,
];

/// All domains.
pub(crate) const DOMAINS: [Domain; 4] = [Domain::Zvw, Domain::Wmo, Domain::Wlz, Domain::Jeugdwet];

/// Whether organisations of this kind can be given these data.
///
/// Those who pay for care never see what care was given: the law keeps insurers out of systems by
/// which providers share dossiers (Wabvpz 15f). The one who keeps the euros needs no care data.
pub const fn can_read(kind: OrganisationKind, data: DataCategory) -> bool {
	match data {
		DataCategory::HoursRecord => true,
		DataCategory::CareLog => !matches!(kind, OrganisationKind::SettlementAgent),
		DataCategory::CareContent => {
			!matches!(kind, OrganisationKind::SettlementAgent) && !kind.pays_for_care()
		}
	}
}

/// Whether organisations of this kind can add to these data.
pub const fn can_write(kind: OrganisationKind, data: DataCategory) -> bool {
	matches!(data, DataCategory::CareLog) && kind.gives_care()
}

/// Whether staff of this role writes in the care log.
pub(crate) const fn logs_care(role: StaffRole) -> bool {
	matches!(
		role,
		StaffRole::Intaker | StaffRole::Carer | StaffRole::Midwife
	)
}

/// Whether staff of this role meets emergencies.
pub(crate) const fn meets_emergencies(role: StaffRole) -> bool {
	matches!(role, StaffRole::Carer | StaffRole::Midwife)
}

/// Whether an emergency opens these data. Hours are for those who count and pay.
pub(crate) const fn opens_in_emergency(data: DataCategory) -> bool {
	matches!(data, DataCategory::CareLog | DataCategory::CareContent)
}
