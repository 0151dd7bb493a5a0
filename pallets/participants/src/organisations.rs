//! What the calls on organisations and their staff do once their origin is known.

use crate::{pallet::*, types::*};
use alloc::{vec, vec::Vec};
use frame_support::{
	ensure,
	traits::{ChangeMembers, ConstU32, DefensiveTruncateFrom, Get},
	BoundedVec,
};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};
use zorgketen_primitives::{
	time::Minute, Code, OnActivated, OrganisationKind, OrganisationStatus, Participants, Role,
	StaffRole,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_admit(
		organisation: T::AccountId,
		kind: OrganisationKind,
		digits: Digits,
		name: Name,
		registrars: BoundedVec<T::AccountId, ConstU32<MAX_REGISTRARS>>,
	) -> DispatchResult {
		let code = Code::parse(kind, &digits).map_err(|_| Error::<T>::InvalidCode)?;
		let name = Self::checked_name(&name).ok_or(Error::<T>::InvalidName)?;
		Self::ensure_free(&organisation)?;
		for (index, registrar) in registrars.iter().enumerate() {
			Self::ensure_free(registrar)?;
			ensure!(
				*registrar != organisation
					&& registrars
						.iter()
						.take(index)
						.all(|other| other != registrar),
				Error::<T>::AlreadyRegistered
			);
		}
		let key = (CodeSystem::of(kind), code);
		ensure!(!Codes::<T>::contains_key(key), Error::<T>::CodeTaken);
		ensure!(
			Codes::<T>::count() < T::MaxOrganisations::get(),
			Error::<T>::TooManyOrganisations
		);

		let mut record = OrganisationRecord {
			kind,
			code,
			name,
			status: OrganisationStatus::Admitted,
			suspension: None,
			accepted_charter: None,
			admitted_at: Self::now(),
			staff: 0,
		};
		Codes::<T>::insert(key, &organisation);
		Self::give_role(&organisation, Role::Organisation);
		Self::deposit_event(Event::OrganisationAdmitted {
			organisation: organisation.clone(),
			kind,
			code,
		});
		for registrar in registrars {
			Self::insert_staff(&organisation, &mut record, registrar, StaffRole::Registrar);
		}
		Organisations::<T>::insert(&organisation, record);
		Ok(())
	}

	pub(crate) fn do_accept_charter(organisation: T::AccountId, version: u32) -> DispatchResult {
		let mut record = Self::ensure_organisation(&organisation)?;
		let charter = Charter::<T>::get().ok_or(Error::<T>::NoCharter)?;
		ensure!(version == charter.version, Error::<T>::WrongVersion);
		ensure!(
			record.accepted_charter != Some(version),
			Error::<T>::AlreadyAccepted
		);

		record.accepted_charter = Some(version);
		Self::deposit_event(Event::CharterAccepted {
			organisation: organisation.clone(),
			version,
		});
		match (record.status, record.suspension) {
			(OrganisationStatus::Admitted, _) => {
				let kind = record.kind;
				Self::activate(&organisation, record);
				Self::deposit_event(Event::OrganisationActivated {
					organisation: organisation.clone(),
					kind,
				});
				T::OnActivated::activated(&organisation, kind);
			}
			(_, Some(Suspension::Charter)) => {
				Self::activate(&organisation, record);
				Self::deposit_event(Event::OrganisationReinstated { organisation });
			}
			_ => Organisations::<T>::insert(&organisation, record),
		}
		Ok(())
	}

	pub(crate) fn do_suspend(organisation: T::AccountId) -> DispatchResult {
		let record = Self::ensure_there(&organisation)?;
		match record.suspension {
			// The organisation could end that one itself.
			None | Some(Suspension::Charter) => {}
			Some(Suspension::Motion | Suspension::Emergency { .. }) => {
				return Err(Error::<T>::AlreadySuspended.into());
			}
		}
		ensure!(
			record.status != OrganisationStatus::Admitted,
			Error::<T>::NotActive
		);
		Self::ensure_not_last(&record)?;

		Self::put_suspended(organisation, record, Suspension::Motion);
		Ok(())
	}

	pub(crate) fn do_emergency_suspend(organisation: T::AccountId) -> DispatchResult {
		let record = Self::ensure_there(&organisation)?;
		ensure!(record.suspension.is_none(), Error::<T>::AlreadySuspended);
		ensure!(
			record.status == OrganisationStatus::Active,
			Error::<T>::NotActive
		);
		ensure!(
			!record.holds_seat() || Self::seats_held() > T::EmergencyFloor::get(),
			Error::<T>::TooFewSeats
		);

		let until = Self::now().saturating_add(T::EmergencyTerm::get());
		Self::add_deadline(until, Deadline::EmergencyLapses(organisation.clone()));
		Self::put_suspended(organisation, record, Suspension::Emergency { until });
		Ok(())
	}

	pub(crate) fn do_ratify_suspension(organisation: T::AccountId) -> DispatchResult {
		let mut record = Self::ensure_there(&organisation)?;
		ensure!(
			matches!(record.suspension, Some(Suspension::Emergency { .. })),
			Error::<T>::NotAnEmergency
		);

		record.suspension = Some(Suspension::Motion);
		Self::cancel_lapse(&organisation);
		Organisations::<T>::insert(&organisation, record);
		Self::deposit_event(Event::SuspensionRatified { organisation });
		Ok(())
	}

	pub(crate) fn do_reinstate(organisation: T::AccountId) -> DispatchResult {
		let record = Self::ensure_there(&organisation)?;
		ensure!(record.suspension.is_some(), Error::<T>::NotSuspended);
		ensure!(
			Self::has_charter(&record, Self::now()),
			Error::<T>::CharterNotAccepted
		);

		Self::cancel_lapse_of(&organisation, &record);
		Self::activate(&organisation, record);
		Self::deposit_event(Event::OrganisationReinstated { organisation });
		Ok(())
	}

	pub(crate) fn do_remove(organisation: T::AccountId) -> DispatchResult {
		let record = Self::ensure_there(&organisation)?;
		Self::ensure_not_last(&record)?;

		Self::put_gone(&organisation, record, OrganisationStatus::Removed);
		Self::deposit_event(Event::OrganisationRemoved { organisation });
		Ok(())
	}

	pub(crate) fn do_leave(organisation: T::AccountId) -> DispatchResult {
		let record = Self::ensure_organisation(&organisation)?;
		Self::ensure_not_last(&record)?;

		Self::put_gone(&organisation, record, OrganisationStatus::Left);
		Self::deposit_event(Event::OrganisationLeft { organisation });
		Ok(())
	}

	pub(crate) fn do_set_charter(hash: H256, roles: CharterRoles, grace: Minute) {
		let now = Self::now();
		let version = Charter::<T>::get()
			.map_or(0, |charter| charter.version)
			.saturating_add(1);
		let grace_until = now.saturating_add(grace);
		Charter::<T>::put(CharterRecord {
			version,
			hash,
			roles,
			since: now,
			grace_until,
		});
		Deadlines::<T>::mutate(|deadlines| {
			deadlines.retain(|(_, deadline)| !matches!(deadline, Deadline::CharterGrace(_)));
		});
		Self::add_deadline(grace_until, Deadline::CharterGrace(version));
		Self::deposit_event(Event::CharterSet {
			version,
			hash,
			grace_until,
		});
	}

	pub(crate) fn do_set_quotas(limits: Limits) -> DispatchResult {
		ensure!(limits.is_valid(), Error::<T>::InvalidQuota);
		QuotaLimits::<T>::put(limits);
		Self::deposit_event(Event::QuotasSet { limits });
		Ok(())
	}

	pub(crate) fn do_enrol(
		organisation: T::AccountId,
		account: T::AccountId,
		role: StaffRole,
	) -> DispatchResult {
		let mut record = Self::ensure_employer(&organisation)?;
		ensure!(
			record.status == OrganisationStatus::Active,
			Error::<T>::NotActive
		);
		ensure!(role_fits(record.kind, role), Error::<T>::RoleNotForKind);
		Self::ensure_free(&account)?;
		ensure!(record.staff < T::MaxStaff::get(), Error::<T>::TooManyStaff);

		Self::insert_staff(&organisation, &mut record, account, role);
		Organisations::<T>::insert(&organisation, record);
		Ok(())
	}

	pub(crate) fn do_dismiss(organisation: T::AccountId, account: T::AccountId) -> DispatchResult {
		let mut record = Self::ensure_employer(&organisation)?;
		ensure!(record.organisation().may_finish(), Error::<T>::NotActive);
		ensure!(
			Staff::<T>::contains_key(&organisation, &account),
			Error::<T>::NotStaff
		);

		Self::remove_staff(&organisation, &mut record, &account);
		Organisations::<T>::insert(&organisation, record);
		Self::deposit_event(Event::StaffDismissed {
			organisation,
			account,
		});
		Ok(())
	}

	pub(crate) fn do_sweep_staff(
		who: T::AccountId,
		organisation: T::AccountId,
		limit: u32,
	) -> Result<u32, DispatchError> {
		Self::ensure_participant(&who)?;
		let mut record =
			Organisations::<T>::get(&organisation).ok_or(Error::<T>::UnknownOrganisation)?;
		ensure!(record.status.is_final(), Error::<T>::OrganisationNotGone);

		let limit = usize::try_from(limit).unwrap_or_default();
		let swept: Vec<_> = Staff::<T>::iter_key_prefix(&organisation)
			.take(limit)
			.collect();
		for account in &swept {
			Self::remove_staff(&organisation, &mut record, account);
		}
		Organisations::<T>::insert(&organisation, record);
		let count = u32::try_from(swept.len()).unwrap_or(u32::MAX);
		Self::deposit_event(Event::StaffSwept {
			organisation,
			count,
		});
		Ok(count)
	}

	/// The pair of [`Self::remove_staff`]; the caller writes the record.
	fn insert_staff(
		organisation: &T::AccountId,
		record: &mut OrganisationRecord,
		account: T::AccountId,
		role: StaffRole,
	) {
		record.staff = record.staff.saturating_add(1);
		Staff::<T>::insert(organisation, &account, ());
		Self::give_role(
			&account,
			Role::Staff {
				organisation: organisation.clone(),
				role,
			},
		);
		Self::deposit_event(Event::StaffEnrolled {
			organisation: organisation.clone(),
			account,
			role,
		});
	}

	fn remove_staff(
		organisation: &T::AccountId,
		record: &mut OrganisationRecord,
		account: &T::AccountId,
	) {
		record.staff = record.staff.saturating_sub(1);
		Staff::<T>::remove(organisation, account);
		Self::retire(account);
	}

	/// The organisation that signed. Its account has a role only while it is there.
	fn ensure_organisation(who: &T::AccountId) -> Result<OrganisationRecord, DispatchError> {
		ensure!(
			Self::role_of(who) == Some(Role::Organisation),
			Error::<T>::NotAuthorized
		);
		Self::ensure_there(who)
	}

	/// The organisation that signed, if it is of a kind that employs anyone by its own will.
	fn ensure_employer(who: &T::AccountId) -> Result<OrganisationRecord, DispatchError> {
		let record = Self::ensure_organisation(who)?;
		ensure!(
			record.kind != OrganisationKind::Supervisor,
			Error::<T>::NotAuthorized
		);
		Ok(record)
	}

	/// An organisation that did not leave and was not removed.
	fn ensure_there(organisation: &T::AccountId) -> Result<OrganisationRecord, DispatchError> {
		let record =
			Organisations::<T>::get(organisation).ok_or(Error::<T>::UnknownOrganisation)?;
		ensure!(!record.status.is_final(), Error::<T>::OrganisationGone);
		Ok(record)
	}

	fn seats_held() -> u32 {
		let seats = Seats::<T>::decode_len().unwrap_or_default();
		u32::try_from(seats).unwrap_or(u32::MAX)
	}

	/// Without a single seat nobody could admit, reinstate or upgrade anything, ever.
	fn ensure_not_last(record: &OrganisationRecord) -> DispatchResult {
		ensure!(
			!record.holds_seat() || Self::seats_held() > 1,
			Error::<T>::LastSeat
		);
		Ok(())
	}

	/// Whether an organisation may be active: it accepted the charter in force, or there is still
	/// time for that.
	pub(crate) fn has_charter(record: &OrganisationRecord, now: Minute) -> bool {
		Charter::<T>::get().is_none_or(|charter| {
			record.accepted_charter == Some(charter.version) || now < charter.grace_until
		})
	}

	fn activate(organisation: &T::AccountId, mut record: OrganisationRecord) {
		record.status = OrganisationStatus::Active;
		record.suspension = None;
		if record.holds_seat() {
			Self::change_seats(vec![organisation.clone()], vec![]);
		}
		Organisations::<T>::insert(organisation, record);
	}

	fn put_suspended(
		organisation: T::AccountId,
		mut record: OrganisationRecord,
		cause: Suspension,
	) {
		if record.holds_seat() {
			Self::change_seats(vec![], vec![organisation.clone()]);
		}
		record.status = OrganisationStatus::Suspended;
		record.suspension = Some(cause);
		Organisations::<T>::insert(&organisation, record);
		Self::deposit_event(Event::OrganisationSuspended {
			organisation,
			cause,
		});
	}

	fn put_gone(
		organisation: &T::AccountId,
		mut record: OrganisationRecord,
		status: OrganisationStatus,
	) {
		if record.holds_seat() {
			Self::change_seats(vec![], vec![organisation.clone()]);
		}
		Self::cancel_lapse_of(organisation, &record);
		Codes::<T>::remove((CodeSystem::of(record.kind), record.code));
		Self::retire(organisation);
		record.status = status;
		record.suspension = None;
		Organisations::<T>::insert(organisation, record);
	}

	/// Changes the seats and tells the consortium.
	pub(crate) fn change_seats(mut incoming: Vec<T::AccountId>, mut outgoing: Vec<T::AccountId>) {
		if incoming.is_empty() && outgoing.is_empty() {
			return;
		}
		incoming.sort();
		outgoing.sort();
		let mut seats = Seats::<T>::get().into_inner();
		seats.retain(|seat| outgoing.binary_search(seat).is_err());
		seats.extend(incoming.iter().cloned());
		seats.sort();
		T::Seats::change_members_sorted(&incoming, &outgoing, &seats);
		// Only organisations with a code sit, and those are bounded by the same number.
		Seats::<T>::put(BoundedVec::defensive_truncate_from(seats));
	}
}
