//! How the pallets use each other.

use crate::{
	time::Date, Cents, DataCategory, Domain, DossierId, NationalTable, Organisation,
	OrganisationKind, Quantity, Role, Scope, Service, StaffMember, StaffRole,
};
use frame_support::weights::Weight;
use sp_runtime::{DispatchError, DispatchResult};

/// Who is who. Answered by the participants pallet.
pub trait Participants<AccountId> {
	/// The role of an account, if it has one now. Says nothing about the status of its organisation.
	fn role_of(who: &AccountId) -> Option<Role<AccountId>>;

	/// What an organisation is and where it stands, gone ones included.
	fn organisation(who: &AccountId) -> Option<Organisation>;

	/// A member of staff with its organisation, whatever that one's status.
	fn staff(who: &AccountId) -> Option<StaffMember<AccountId>> {
		let Role::Staff { organisation, role } = Self::role_of(who)? else {
			return None;
		};
		let employer = Self::organisation(&organisation)?;
		Some(StaffMember {
			organisation,
			employer,
			role,
		})
	}

	/// The organisation for which an account speaks: its own, or its employer if it has one of these
	/// roles. Whatever that one's status.
	fn organisation_for(who: &AccountId, roles: &[StaffRole]) -> Option<(AccountId, Organisation)>
	where
		AccountId: Clone,
	{
		let account = match Self::role_of(who)? {
			Role::Organisation => who.clone(),
			Role::Staff { organisation, role } if roles.contains(&role) => organisation,
			_ => return None,
		};
		let organisation = Self::organisation(&account)?;
		Some((account, organisation))
	}

	/// Whether this is the (lasting) account of a registered client.
	fn is_client(client: &AccountId) -> bool;

	/// The client for whom an account may act now in this way: its own with the client's key, or by
	/// a representation in force with that scope.
	fn acts_for(who: &AccountId, scope: Scope) -> Option<AccountId>;

	/// Whether a decision on consent needs the client and a representative both.
	fn needs_two(client: &AccountId) -> bool;
}

/// Told by the participants pallet when an organisation becomes active.
pub trait OnActivated<AccountId> {
	/// The organisation has become active for the first time.
	fn activated(organisation: &AccountId, kind: OrganisationKind);
}

impl<AccountId> OnActivated<AccountId> for () {
	fn activated(_: &AccountId, _: OrganisationKind) {}
}

/// Who may read and write what. Answered by the consent pallet.
pub trait Access<AccountId> {
	/// Whether an account may read now. The client's own key and a representative with
	/// [`Scope::READ`] always may.
	fn may_read(reader: &AccountId, client: &AccountId, data: DataCategory, domain: Domain)
		-> bool;

	/// Whether an account may add facts to the client's log in this domain now: staff of an
	/// organisation that has a live grant for the log, or a relative who was granted writing.
	fn may_write(author: &AccountId, client: &AccountId, domain: Domain) -> bool;
}

/// One timeline a dossier. Answered by the care-log pallet.
pub trait CareLog<AccountId> {
	/// Opens a dossier. Fails when the id is taken.
	fn open(
		dossier: DossierId,
		client: &AccountId,
		domain: Domain,
		opened_by: &AccountId,
	) -> DispatchResult;

	/// Extends the dossier's head by a fact that the calling pallet keeps itself. `fact` is its SCALE
	/// encoding, so that anyone who holds the facts can recompute the head. Fails for a dossier that
	/// is unknown or closed.
	fn extend(dossier: &DossierId, fact: &[u8]) -> DispatchResult;

	/// Closes a dossier.
	fn close(dossier: &DossierId) -> DispatchResult;

	/// Whose a dossier is, also when it was pruned. `None` if there is none with this id.
	fn client_of(dossier: &DossierId) -> Option<AccountId>;
}

/// Dated values on which all agree. Answered by the settlement pallet.
pub trait NationalTables {
	/// The value in force on a date: the latest row that is valid from then or earlier.
	fn value(table: NationalTable, date: Date) -> Option<u128>;
}

/// What one settlement came to, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settled {
	/// What the service line grew by.
	pub gross: Cents,
	/// What of it is the family's own contribution.
	pub own: Cents,
	/// What the payer owes for it: gross, less the own contribution where the provider collects it.
	pub due: Cents,
	/// What of it was paid at once. The rest waits.
	pub paid: Cents,
}

/// What a case came to, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CaseTotals {
	/// The sum of its service lines.
	pub gross: Cents,
	/// What of it is the family's own contribution.
	pub own: Cents,
	/// What its payers have paid.
	pub paid: Cents,
	/// What its payers owe still: claims that wait for money.
	pub unpaid: Cents,
}

/// Contracts, prices and money. Answered by the settlement pallet.
pub trait Settlement<AccountId> {
	/// Whether payer and provider have a contract that is in force today: asked before something begins.
	fn has_contract(payer: &AccountId, provider: &AccountId) -> bool;

	/// Whether the case's care of that date is paid for under a contract of these two: it is in force
	/// then, or it guaranteed the case's minutes before it ended.
	fn covers(case: &DossierId, payer: &AccountId, provider: &AccountId, date: Date) -> bool;

	/// Fails unless the case's care of that date is covered, the service has a price between these two,
	/// and the tables it needs have a value, on that date: checked before something is logged, so that
	/// an approval can't fail on it.
	fn ensure_priced(
		case: &DossierId,
		payer: &AccountId,
		provider: &AccountId,
		service: Service,
		date: Date,
	) -> DispatchResult;

	/// Holds the payer's money for this many further minutes of [`Service::Hour`] of the case, at the
	/// price of that date, as far as there is money. Replaces what was held for the case and payer.
	/// Fails when the case's care of that date is not covered.
	fn reserve(
		case: &DossierId,
		payer: &AccountId,
		provider: &AccountId,
		minutes: u32,
		date: Date,
	) -> DispatchResult;

	/// Pays for approved care of that service date, from the hold, then from free money; what can't
	/// be paid becomes a waiting claim. Never fails for want of money.
	fn settle(
		case: &DossierId,
		payer: &AccountId,
		provider: &AccountId,
		service: Service,
		date: Date,
		quantity: Quantity,
	) -> Result<Settled, DispatchError>;

	/// Frees what is still held for the case.
	fn release(case: &DossierId, payer: &AccountId) -> DispatchResult;

	/// What all approved care of a case came to, of all payers and providers.
	fn case_totals(case: &DossierId) -> CaseTotals;

	/// Removes the account of a case that is being pruned, and answers what it came to, for the caller
	/// to keep. `None`, and nothing is removed, while money is held for the case or claims wait.
	fn forget(case: &DossierId) -> Option<CaseTotals>;

	/// The most that [`Self::settle`] weighs, for the calls that settle.
	fn settle_weight() -> Weight {
		Weight::zero()
	}

	/// The most that [`Self::reserve`] weighs.
	fn reserve_weight() -> Weight {
		Weight::zero()
	}

	/// The most that [`Self::release`] weighs.
	fn release_weight() -> Weight {
		Weight::zero()
	}
}

/// Makes real participants, grants and times for the benchmarks of every pallet.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AccountId> {
	/// An active organisation.
	fn organisation(kind: OrganisationKind, seed: u32) -> AccountId;
	/// A member of its staff.
	fn staff(organisation: &AccountId, role: StaffRole, seed: u32) -> AccountId;
	/// A client, registered by a member of staff.
	fn client(registered_by: &AccountId, seed: u32) -> AccountId;
	/// A relative of the client.
	fn relative(client: &AccountId, seed: u32) -> AccountId;
	/// A live grant by the client to an organisation, a member of staff or a relative.
	fn grant(
		client: &AccountId,
		grantee: &AccountId,
		data: DataCategory,
		domain: Domain,
		write: bool,
	);
	/// Sets the chain's clock.
	fn set_time(minute: crate::time::Minute);
}
