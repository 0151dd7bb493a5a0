//! Events of consent. They concern the client's dossiers and those to whom access is given. Nobody
//! else: who pays or treats is not told what the client decides about others.

use crate::rpc::{
	changes::subject::{Concerns, Link},
	views::{
		consent::Grantee,
		names::{DataCategory, Domain, EmergencyReason, OrganisationKind, Purpose, Signatory},
		Account, Time,
	},
};
use zorgketen_runtime::{AccountId, Runtime};

events! {
	/// What happened with consent.
	pallet_consent::Event<Runtime> as Consent

	/// A client has given access. The terms of a number stand here for good.
	Granted {
		/// The client.
		client: Account,
		/// The number of the grant.
		id: u32,
		/// The number of the grant that it takes the place of.
		replaced: Option<u32>,
		/// To whom.
		grantee: Grantee,
		/// Which data.
		data: DataCategory,
		/// Of care under which law.
		domain: Domain,
		/// Why the data are read.
		purpose: Purpose,
		/// Whether a relative may write.
		write: bool,
		/// The first minute.
		from: Time,
		/// The minute at which it will have ended.
		until: Option<Time> = until.map(Time),
	} => between(client, grantee),
	/// One of two has agreed; the other's agreement is missing.
	Proposed {
		/// The client.
		client: Account,
		/// Who agreed.
		by: Signatory,
		/// To whom.
		grantee: Grantee,
		/// Which data.
		data: DataCategory,
		/// Of care under which law.
		domain: Domain,
	} => Concerns::client(client),
	/// A proposal was taken back before both had agreed.
	ProposalWithdrawn {
		/// The client.
		client: Account,
		/// To whom.
		grantee: Grantee,
		/// Which data.
		data: DataCategory,
		/// Of care under which law.
		domain: Domain,
	} => Concerns::client(client),
	/// Access was taken away.
	Revoked {
		/// The client.
		client: Account,
		/// The number of the grant.
		id: u32,
		/// From whom.
		grantee: Grantee,
		/// Which data.
		data: DataCategory,
		/// Of care under which law.
		domain: Domain,
	} => between(client, grantee),
	/// A member of staff reads the log and the contents of a domain without consent.
	GlassBroken {
		/// The client.
		client: Account,
		/// The number of the emergency.
		id: u32,
		/// The member of staff.
		by: Account,
		/// The employer, which has to review.
		organisation: Account,
		/// The domain.
		domain: Domain,
		/// Why.
		reason: EmergencyReason,
		/// The minute at which it will have ended.
		until: Time,
	} => Concerns::client(client).and([organisation]),
	/// A colleague has judged an emergency.
	EmergencyReviewed {
		/// The client.
		client: Account,
		/// The number of the emergency.
		id: u32,
		/// Who reviewed.
		by: Account,
		/// Whether there was reason enough. Access ends at once if there was not.
		justified: bool,
	} => Concerns::client(client).link(Link::Employer(by.clone())),
	/// Records that opened nothing any more were removed.
	Reaped {
		/// The client.
		client: Account,
		/// How many grants and proposals.
		grants: u32,
		/// How many emergencies.
		emergencies: u32,
	} => Concerns::client(client),
	/// An organisation has joined a category that the client has granted, and so may read. The
	/// client can revoke.
	CategoryJoined {
		/// The client.
		client: Account,
		/// The organisation.
		organisation: Account,
		/// The category.
		kind: OrganisationKind,
	} => Concerns::client(client).and([organisation]),
}

/// The client and who may read.
fn between(client: &AccountId, grantee: &pallet_consent::Grantee<AccountId>) -> Concerns {
	use pallet_consent::Grantee;
	let concerns = Concerns::client(client);
	match grantee {
		Grantee::Organisation(organisation) => concerns.and([organisation]),
		Grantee::Person(person) => concerns.link(Link::Employer(person.clone())),
		Grantee::Category(kind) => concerns.link(Link::Kind(*kind)),
	}
}
