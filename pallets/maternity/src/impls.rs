//! What the calls do once their origin is known: who, state, arguments, entry, budget, overlap, in
//! that order, and nothing is written before.

use crate::{hours::Hours, pallet::*, types::*};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::{ensure, BoundedVec};
use sp_runtime::{DispatchError, DispatchResult};
use zorgketen_primitives::{
	time::{self, Date, Minute, DAY},
	CareLog, Domain, DossierId, NationalTable, NationalTables, OrganisationKind, Participants,
	Quantity, Scope, Service, Settlement, StaffRole, Standing,
};

/// How many places for people and changes are left to the client and her insurer when those who work
/// on the case have used up theirs.
const RESERVED: usize = 16;
/// How many of those are left for closing and signing off.
const RESERVED_FOR_END: usize = 2;

type CaseFor<T> = Case<<T as frame_system::Config>::AccountId>;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_register(
		who: T::AccountId,
		id: DossierId,
		client: T::AccountId,
		insurer: T::AccountId,
		midwife_practice: T::AccountId,
		rate_class: RateClass,
	) -> DispatchResult {
		let intaker = T::Participants::staff(&who).ok_or(Error::<T>::NotAuthorized)?;
		ensure!(
			intaker.role == StaffRole::Intaker
				&& intaker.employer.kind == OrganisationKind::MaternityProvider
				&& intaker.employer.is_active(),
			Error::<T>::NotAuthorized
		);
		let provider = intaker.organisation;
		// a dossier outlives its case
		ensure!(T::CareLog::client_of(&id).is_none(), Error::<T>::CaseExists);
		ensure!(
			!CaseOf::<T>::contains_key(&client),
			Error::<T>::ClientHasCase
		);
		ensure!(T::Participants::is_client(&client), Error::<T>::NotAClient);
		ensure!(
			Self::is_active(&insurer, OrganisationKind::Insurer),
			Error::<T>::NotAnInsurer
		);
		ensure!(
			Self::is_active(&midwife_practice, OrganisationKind::MidwifePractice),
			Error::<T>::NotAMidwifePractice
		);
		ensure!(
			T::Settlement::has_contract(&insurer, &provider),
			Error::<T>::NoContract
		);

		T::CareLog::open(id, &client, Domain::Zvw, &who)?;
		let mut case = Case {
			client: client.clone(),
			provider: provider.clone(),
			former_providers: BoundedVec::new(),
			insurer: insurer.clone(),
			switches: BoundedVec::new(),
			midwife_practice: midwife_practice.clone(),
			rate_class,
			state: CaseState::Registered,
			indicated: None,
			birth: None,
			extended_to: None,
			requested_to: None,
			changes: 0,
			people: BoundedVec::new(),
			entries: BoundedVec::new(),
		};
		Self::note(&id, &mut case, &who, RESERVED, Change::Registered)?;
		Cases::<T>::insert(id, case);
		CaseOf::<T>::insert(
			&client,
			CaseRef {
				case: id,
				remains: None,
			},
		);
		Self::deposit_event(Event::Registered {
			case: id,
			client,
			provider,
			insurer,
			midwife_practice,
		});
		Ok(())
	}

	pub(crate) fn do_indicate(who: T::AccountId, id: DossierId, minutes: Minute) -> DispatchResult {
		let mut case = Self::case(&id)?;
		Self::ensure_staff(&who, &case.provider, StaffRole::Intaker, Standing::Active)?;
		Self::ensure_accepted(&case)?;
		ensure!(case.indicated.is_none(), Error::<T>::AlreadyIndicated);
		Self::ensure_indication(minutes)?;

		case.indicated = Some(minutes);
		case.state = case.phase();
		Self::reserve(&id, &case)?;
		let change = Change::Indicated { minutes };
		Self::note(&id, &mut case, &who, RESERVED, change)?;
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::Indicated { case: id, minutes });
		Ok(())
	}

	pub(crate) fn do_birth(who: T::AccountId, id: DossierId, date: Date) -> DispatchResult {
		let mut case = Self::case(&id)?;
		Self::ensure_midwife(&who, &case)?;
		Self::ensure_open(&case)?;
		ensure!(case.indicated.is_some(), Error::<T>::NotIndicated);
		ensure!(case.birth.is_none(), Error::<T>::AlreadyBorn);
		Self::ensure_claimable(date)?;

		case.birth = Some(date);
		if case.state != CaseState::Transferred {
			case.state = case.phase();
		}
		let change = Change::Born { date };
		Self::note(&id, &mut case, &who, RESERVED, change)?;
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::Born { case: id, date });
		Ok(())
	}

	pub(crate) fn do_hospital(who: T::AccountId, id: DossierId, days: u16) -> DispatchResult {
		let mut case = Self::case(&id)?;
		Self::ensure_midwife(&who, &case)?;
		let birth = Self::ensure_in_care(&case)?;
		ensure!(days > 0, Error::<T>::WrongGranularity);
		let table = match case.rate_class {
			RateClass::Breast => NationalTable::HospitalDayBreast,
			RateClass::Formula => NationalTable::HospitalDayFormula,
		};
		let indicated = Self::table(table, birth)?
			.checked_mul(days.into())
			.and_then(|off| case.indicated?.checked_sub(off))
			.filter(|left| *left >= case.used())
			.ok_or(Error::<T>::BelowApproved)?;

		case.indicated = Some(indicated);
		Self::reserve(&id, &case)?;
		let change = Change::HospitalStay { days, indicated };
		Self::note(&id, &mut case, &who, RESERVED, change)?;
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::HospitalStayRecorded {
			case: id,
			days,
			indicated,
		});
		Ok(())
	}

	pub(crate) fn do_reindicate(
		who: T::AccountId,
		id: DossierId,
		indicated: Minute,
		reason: IndicationReason,
	) -> DispatchResult {
		let mut case = Self::case(&id)?;
		Self::ensure_midwife(&who, &case)?;
		Self::ensure_open(&case)?;
		ensure!(case.indicated.is_some(), Error::<T>::NotIndicated);
		Self::ensure_indication(indicated)?;
		ensure!(indicated >= case.used(), Error::<T>::BelowApproved);

		case.indicated = Some(indicated);
		Self::reserve(&id, &case)?;
		let change = Change::Reindicated { indicated, reason };
		Self::note(&id, &mut case, &who, RESERVED, change)?;
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::Reindicated {
			case: id,
			indicated,
			reason,
		});
		Ok(())
	}

	pub(crate) fn do_extend(who: T::AccountId, id: DossierId, until_day: u16) -> DispatchResult {
		let mut case = Self::case(&id)?;
		Self::ensure_midwife(&who, &case)?;
		let birth = Self::ensure_in_care(&case)?;
		let most = Self::table(NationalTable::LastDayExtended, birth)?;
		ensure!(
			until_day > Self::last_day(&case, birth)? && Minute::from(until_day) <= most,
			Error::<T>::OutsideCarePeriod
		);

		case.requested_to = Some(until_day);
		let change = Change::ExtensionRequested { until_day };
		Self::note(&id, &mut case, &who, RESERVED, change)?;
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::ExtensionRequested {
			case: id,
			until_day,
		});
		Ok(())
	}

	pub(crate) fn do_acknowledge_extension(who: T::AccountId, id: DossierId) -> DispatchResult {
		let mut case = Self::case(&id)?;
		let last_date = case
			.birth
			.zip(case.requested_to)
			.and_then(|(birth, day)| Self::date_of_day(birth, day));
		let insurer = match last_date {
			Some(date) => case.insurer_on(date),
			None => case.last_insurer(),
		};
		ensure!(
			T::Participants::organisation_for(&who, &[StaffRole::ClaimsOfficer]).is_some_and(
				|(account, organisation)| {
					account == *insurer && Standing::Suspended.met_by(organisation.status)
				}
			),
			Error::<T>::NotAuthorized
		);
		Self::ensure_open(&case)?;
		let until_day = case
			.requested_to
			.take()
			.ok_or(Error::<T>::NothingToAcknowledge)?;

		case.extended_to = Some(until_day);
		let change = Change::ExtensionAcknowledged { until_day };
		Self::note(&id, &mut case, &who, RESERVED_FOR_END, change)?;
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::ExtensionAcknowledged {
			case: id,
			until_day,
		});
		Ok(())
	}

	pub(crate) fn do_log_visits(
		who: T::AccountId,
		id: DossierId,
		visits: Batch<Visit>,
	) -> DispatchResult {
		let mut case = Self::case(&id)?;
		Self::ensure_staff(&who, &case.provider, StaffRole::Carer, Standing::Active)?;
		Self::ensure_accepted(&case)?;
		let birth = Self::ensure_in_care(&case)?;
		ensure!(!visits.is_empty(), Error::<T>::EmptyBatch);
		let dates = Self::ensure_visits(&id, &case, birth, &visits)?;
		Self::ensure_budget(&case, &visits)?;

		let mark = Self::mark(&mut case, &who, RESERVED)?;
		let first = case.next_entry();
		let mut hours = Hours::<T>::of(&who);
		for (visit, date) in visits.iter().zip(dates) {
			Self::propose(&mut case, &mut hours, visit, date, mark.by, mark)?;
		}
		hours.store();
		Self::commit(&id, case, mark)?;
		Self::deposit_event(Event::VisitsLogged {
			case: id,
			first,
			// at most `MAX_BATCH`
			count: visits.len() as u32,
		});
		Ok(())
	}

	pub(crate) fn do_correct(
		who: T::AccountId,
		id: DossierId,
		entry: EntryId,
		visit: Visit,
	) -> DispatchResult {
		let mut case = Self::case(&id)?;
		Self::ensure_staff(&who, &case.provider, StaffRole::Carer, Standing::Active)?;
		Self::ensure_own(&case, entry)?;
		Self::ensure_accepted(&case)?;
		let birth = Self::ensure_in_care(&case)?;
		let old = *case.entry(entry).ok_or(Error::<T>::UnknownEntry)?;
		ensure!(old.service.is_timed(), Error::<T>::WrongService);
		let dates = Self::ensure_visits(&id, &case, birth, &[visit])?;
		let (decided, reason) = match old.state {
			EntryState::Rejected { decided, reason } => (decided, reason),
			EntryState::Proposed if old.is_open(Self::now(), &CurrentTerms::<T>::get()) => {
				return Err(Error::<T>::NotRejected.into());
			}
			_ => return Err(Error::<T>::AlreadyDecided.into()),
		};
		Self::ensure_budget(&case, &[visit])?;

		let mark = Self::mark(&mut case, &who, RESERVED)?;
		let replaced_by = case.next_entry();
		let mut hours = Hours::<T>::of(case.person(old.carer));
		for date in dates {
			Self::propose(&mut case, &mut hours, &visit, date, old.carer, mark)?;
		}
		case.entry_mut(entry).ok_or(Error::<T>::UnknownEntry)?.state = EntryState::Replaced {
			decided,
			reason,
			replaced_by,
		};
		hours.store();
		Self::commit(&id, case, mark)?;
		Self::deposit_event(Event::Corrected {
			case: id,
			entry,
			replaced_by,
		});
		Ok(())
	}

	pub(crate) fn do_withdraw(who: T::AccountId, id: DossierId, entry: EntryId) -> DispatchResult {
		let mut case = Self::case(&id)?;
		let is_timed = case
			.entry(entry)
			.is_none_or(|entry| entry.service.is_timed());
		let provider = &case.provider;
		let officer = Self::ensure_staff(
			&who,
			provider,
			StaffRole::ClaimsOfficer,
			Standing::Suspended,
		);
		let carer = Self::ensure_staff(&who, provider, StaffRole::Carer, Standing::Suspended);
		ensure!(
			officer.is_ok() || is_timed && carer.is_ok(),
			Error::<T>::NotAuthorized
		);
		Self::ensure_own(&case, entry)?;
		Self::ensure_open(&case)?;
		let old = *case.entry(entry).ok_or(Error::<T>::UnknownEntry)?;
		let rejected = match old.state {
			EntryState::Rejected { decided, reason } => Some((decided, reason)),
			_ if old.is_open(Self::now(), &CurrentTerms::<T>::get()) => None,
			_ => return Err(Error::<T>::AlreadyDecided.into()),
		};

		let mark = Self::mark(&mut case, &who, RESERVED)?;
		case.entry_mut(entry).ok_or(Error::<T>::UnknownEntry)?.state = EntryState::Withdrawn {
			withdrawn: mark,
			rejected,
		};
		if old.state.is_live() {
			Hours::<T>::free(case.person(old.carer), &old);
		}
		Self::commit(&id, case, mark)?;
		Self::deposit_event(Event::Withdrawn { case: id, entry });
		Ok(())
	}

	pub(crate) fn do_charge(
		who: T::AccountId,
		id: DossierId,
		service: Service,
		date: Date,
	) -> DispatchResult {
		let mut case = Self::case(&id)?;
		Self::ensure_staff(
			&who,
			&case.provider,
			StaffRole::ClaimsOfficer,
			Standing::Active,
		)?;
		Self::ensure_accepted(&case)?;
		ensure!(!service.is_timed(), Error::<T>::WrongService);
		if service.is_day() {
			let birth = Self::ensure_in_care(&case)?;
			let last_day = Self::last_day(&case, birth)?;
			ensure!(
				(1..=last_day).contains(&case.day_of(date)),
				Error::<T>::OutsideCarePeriod
			);
		}
		Self::ensure_claimable(date)?;
		T::Settlement::ensure_priced(&id, case.insurer_on(date), &case.provider, service, date)?;
		ensure!(!case.is_charged(service, date), Error::<T>::AlreadyCharged);

		let mark = Self::mark(&mut case, &who, RESERVED)?;
		let entry = case.next_entry();
		let provider = case.provider_number();
		case.entries
			.try_push(Entry {
				service,
				date,
				start: 0,
				minutes: 0,
				carer: mark.by,
				provider,
				logged: mark,
				state: EntryState::Proposed,
			})
			.map_err(|_| Error::<T>::TooManyEntries)?;
		Self::commit(&id, case, mark)?;
		Self::deposit_event(Event::Charged {
			case: id,
			entry,
			service,
		});
		Ok(())
	}

	pub(crate) fn do_approve(
		who: T::AccountId,
		id: DossierId,
		mut entries: Batch<EntryId>,
	) -> DispatchResult {
		let mut case = Self::case(&id)?;
		Self::ensure_client(&who, &case)?;
		Self::ensure_open(&case)?;
		Self::ensure_known(&case, &entries)?;

		entries.sort();
		let (now, terms) = (Self::now(), CurrentTerms::<T>::get());
		let mark = Self::mark(&mut case, &who, RESERVED_FOR_END)?;
		for entry in &entries {
			let entry = case.entry_mut(*entry).ok_or(Error::<T>::UnknownEntry)?;
			// an entry that is in the list twice is decided the second time
			ensure!(entry.is_open(now, &terms), Error::<T>::AlreadyDecided);
			entry.state = EntryState::Approved { decided: mark };
		}
		for entry in &entries {
			let entry = case.entry(*entry).ok_or(Error::<T>::UnknownEntry)?;
			let quantity = if entry.service.is_timed() {
				Quantity::Minutes(entry.minutes.into())
			} else {
				Quantity::Piece
			};
			T::Settlement::settle(
				&id,
				case.insurer_on(entry.date),
				case.provider_of(entry),
				entry.service,
				entry.date,
				quantity,
			)?;
		}
		Self::commit(&id, case, mark)?;
		Self::deposit_event(Event::Approved { case: id, entries });
		Ok(())
	}

	pub(crate) fn do_reject(
		who: T::AccountId,
		id: DossierId,
		entry: EntryId,
		reason: RejectReason,
	) -> DispatchResult {
		let mut case = Self::case(&id)?;
		Self::ensure_client(&who, &case)?;
		Self::ensure_open(&case)?;
		let old = *case.entry(entry).ok_or(Error::<T>::UnknownEntry)?;
		ensure!(
			old.is_open(Self::now(), &CurrentTerms::<T>::get()),
			Error::<T>::AlreadyDecided
		);

		let mark = Self::mark(&mut case, &who, RESERVED_FOR_END)?;
		case.entry_mut(entry).ok_or(Error::<T>::UnknownEntry)?.state = EntryState::Rejected {
			decided: mark,
			reason,
		};
		Hours::<T>::free(case.person(old.carer), &old);
		Self::commit(&id, case, mark)?;
		Self::deposit_event(Event::Rejected {
			case: id,
			entry,
			reason,
		});
		Ok(())
	}

	pub(crate) fn do_expire(
		who: T::AccountId,
		id: DossierId,
		mut entries: Batch<EntryId>,
	) -> DispatchResult {
		let mut case = Self::case(&id)?;
		Self::ensure_known(&case, &entries)?;

		entries.sort();
		let (now, terms) = (Self::now(), CurrentTerms::<T>::get());
		let mark = Self::mark(&mut case, &who, RESERVED)?;
		for id in &entries {
			let entry = case.entry_mut(*id).ok_or(Error::<T>::UnknownEntry)?;
			ensure!(entry.state.is_proposed(), Error::<T>::AlreadyDecided);
			ensure!(!entry.is_open(now, &terms), Error::<T>::NotDue);
			entry.state = EntryState::Expired { expired: mark };
		}
		for id in &entries {
			let entry = case.entry(*id).ok_or(Error::<T>::UnknownEntry)?;
			Hours::<T>::free(case.person(entry.carer), entry);
		}
		Self::commit(&id, case, mark)?;
		Self::deposit_event(Event::Expired { case: id, entries });
		Ok(())
	}

	pub(crate) fn do_close(who: T::AccountId, id: DossierId) -> DispatchResult {
		let mut case = Self::case(&id)?;
		Self::ensure_staff(
			&who,
			&case.provider,
			StaffRole::ClaimsOfficer,
			Standing::Suspended,
		)?;
		Self::ensure_accepted(&case)?;
		Self::ensure_in_care(&case)?;
		ensure!(!case.has_pending(), Error::<T>::PendingEntries);

		case.state = CaseState::Closing;
		Self::release(&id, &case)?;
		Self::note(&id, &mut case, &who, 1, Change::Closed)?;
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::Closed { case: id });
		Ok(())
	}

	pub(crate) fn do_sign_off(who: T::AccountId, id: DossierId) -> DispatchResult {
		let mut case = Self::case(&id)?;
		Self::ensure_client(&who, &case)?;
		match case.state {
			CaseState::Closing => {}
			CaseState::Settled | CaseState::Cancelled => {
				return Err(Error::<T>::CaseClosed.into());
			}
			_ => return Err(Error::<T>::NotClosed.into()),
		}

		case.state = CaseState::Settled;
		Self::note(&id, &mut case, &who, 0, Change::SignedOff)?;
		T::CareLog::close(&id)?;
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::SignedOff { case: id });
		Ok(())
	}

	pub(crate) fn do_cancel(who: T::AccountId, id: DossierId) -> DispatchResult {
		let mut case = Self::case(&id)?;
		let by_client = Self::ensure_client(&who, &case).is_ok();
		if !by_client {
			Self::ensure_staff(
				&who,
				&case.provider,
				StaffRole::Intaker,
				Standing::Suspended,
			)?;
		}
		Self::ensure_open(&case)?;
		// a provider that was asked and does not want to simply does not accept
		if !by_client {
			Self::ensure_accepted(&case)?;
		}
		ensure!(case.birth.is_none(), Error::<T>::AlreadyInCare);
		ensure!(!case.has_pending(), Error::<T>::PendingEntries);

		case.state = CaseState::Cancelled;
		Self::release(&id, &case)?;
		Self::note(&id, &mut case, &who, 0, Change::Cancelled)?;
		T::CareLog::close(&id)?;
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::Cancelled { case: id });
		Ok(())
	}

	pub(crate) fn do_transfer(
		who: T::AccountId,
		id: DossierId,
		provider: T::AccountId,
	) -> DispatchResult {
		let mut case = Self::case(&id)?;
		Self::ensure_client(&who, &case)?;
		Self::ensure_open(&case)?;
		ensure!(
			Self::is_active(&provider, OrganisationKind::MaternityProvider),
			Error::<T>::NotAProvider
		);
		ensure!(provider != case.provider, Error::<T>::SameProvider);
		for insurer in [case.insurer_on(Self::today()), case.last_insurer()] {
			ensure!(
				T::Settlement::has_contract(insurer, &provider),
				Error::<T>::NoContract
			);
		}

		// a provider that has not accepted has no entries, so it leaves no trace but in the history
		if case.state != CaseState::Transferred {
			case.former_providers
				.try_push(case.provider.clone())
				.map_err(|_| Error::<T>::TooManySwitches)?;
			case.state = CaseState::Transferred;
		}
		case.provider = provider.clone();
		Self::reserve(&id, &case)?;
		let number = Self::number(&mut case, &provider, RESERVED_FOR_END)?;
		let change = Change::Transferred { provider: number };
		Self::note(&id, &mut case, &who, RESERVED_FOR_END, change)?;
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::Transferred { case: id, provider });
		Ok(())
	}

	pub(crate) fn do_accept_transfer(who: T::AccountId, id: DossierId) -> DispatchResult {
		let mut case = Self::case(&id)?;
		Self::ensure_staff(&who, &case.provider, StaffRole::Intaker, Standing::Active)?;
		Self::ensure_open(&case)?;
		ensure!(
			case.state == CaseState::Transferred,
			Error::<T>::NothingToAccept
		);

		case.state = case.phase();
		let change = Change::TransferAccepted;
		Self::note(&id, &mut case, &who, RESERVED_FOR_END, change)?;
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::TransferAccepted { case: id });
		Ok(())
	}

	pub(crate) fn do_switch_insurer(
		who: T::AccountId,
		id: DossierId,
		insurer: T::AccountId,
		from: Date,
	) -> DispatchResult {
		let mut case = Self::case(&id)?;
		Self::ensure_staff(
			&who,
			&case.provider,
			StaffRole::Intaker,
			Standing::Suspended,
		)?;
		Self::ensure_accepted(&case)?;
		ensure!(
			Self::is_active(&insurer, OrganisationKind::Insurer),
			Error::<T>::NotAnInsurer
		);
		ensure!(
			T::Settlement::has_contract(&insurer, &case.provider),
			Error::<T>::NoContract
		);
		// what was paid for a day stays, so its insurer does
		let moving = |entry: &&Entry| entry.date >= from && *case.insurer_on(entry.date) != insurer;
		ensure!(
			!case
				.entries
				.iter()
				.filter(moving)
				.any(|entry| entry.state.is_approved()),
			Error::<T>::DaysSettled
		);
		let pending: Vec<_> = case
			.entries
			.iter()
			.filter(moving)
			.filter(|entry| entry.state.is_proposed())
			.collect();
		ensure!(
			pending.len() <= MAX_BATCH as usize,
			Error::<T>::PendingEntries
		);
		for entry in pending {
			T::Settlement::ensure_priced(
				&id,
				&insurer,
				case.provider_of(entry),
				entry.service,
				entry.date,
			)?;
		}

		let (before, insurers) = (case.switches.clone(), case.insurers());
		case.switches.retain(|(first, _)| *first < from);
		if *case.insurer_on(from) != insurer {
			case.switches
				.try_push((from, insurer.clone()))
				.map_err(|_| Error::<T>::TooManySwitches)?;
		}
		ensure!(case.switches != before, Error::<T>::SameInsurer);
		let now_insuring = case.insurers();
		for gone in insurers
			.iter()
			.filter(|insurer| !now_insuring.contains(insurer))
		{
			T::Settlement::release(&id, gone)?;
		}
		Self::reserve(&id, &case)?;
		let number = Self::number(&mut case, &insurer, RESERVED)?;
		let change = Change::InsurerSwitched {
			insurer: number,
			from,
		};
		Self::note(&id, &mut case, &who, RESERVED, change)?;
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::InsurerSwitched {
			case: id,
			insurer,
			from,
		});
		Ok(())
	}

	pub(crate) fn do_prune(id: DossierId, limit: u32) -> DispatchResult {
		let mut case = Self::case(&id)?;
		ensure!(
			matches!(case.state, CaseState::Settled | CaseState::Cancelled),
			Error::<T>::NotEnded
		);
		let ended_at = History::<T>::get(id).last().map_or(0, |past| past.mark.at);
		let term = Minute::from(CurrentTerms::<T>::get().retention_days).saturating_mul(DAY);
		ensure!(
			Self::now() >= ended_at.saturating_add(term),
			Error::<T>::TooEarly
		);

		if Self::remains_of(&id, &case.client).is_none() {
			let totals = T::Settlement::forget(&id).ok_or(Error::<T>::ClaimsWaiting)?;
			CaseOf::<T>::insert(
				&case.client,
				CaseRef {
					case: id,
					remains: Some(case.remains(totals)),
				},
			);
		}
		for _ in 0..limit {
			let Some(entry) = case.entries.pop() else {
				break;
			};
			if entry.state.is_live() {
				Hours::<T>::free(case.person(entry.carer), &entry);
			}
		}
		let entries_left = case.next_entry();
		if entries_left == 0 {
			Cases::<T>::remove(id);
			History::<T>::remove(id);
		} else {
			Cases::<T>::insert(id, case);
		}
		Self::deposit_event(Event::CasePruned {
			case: id,
			entries_left,
		});
		Ok(())
	}

	pub(crate) fn do_set_terms(terms: Terms) -> DispatchResult {
		ensure!(terms.expiry_days > 0, Error::<T>::TermTooShort);
		CurrentTerms::<T>::put(terms);
		Self::deposit_event(Event::TermsSet {
			expiry_days: terms.expiry_days,
			retention_days: terms.retention_days,
		});
		Ok(())
	}
}

/// Who.
impl<T: Config> Pallet<T> {
	fn case(id: &DossierId) -> Result<CaseFor<T>, Error<T>> {
		Cases::<T>::get(id).ok_or(Error::<T>::UnknownCase)
	}

	/// What stays of a case that was pruned, or is being pruned.
	pub(crate) fn remains_of(id: &DossierId, client: &T::AccountId) -> Option<Remains> {
		CaseOf::<T>::get(client)
			.filter(|of| of.case == *id)
			.and_then(|of| of.remains)
	}

	fn is_active(who: &T::AccountId, kind: OrganisationKind) -> bool {
		T::Participants::organisation(who)
			.is_some_and(|organisation| organisation.kind == kind && organisation.is_active())
	}

	fn ensure_staff(
		who: &T::AccountId,
		organisation: &T::AccountId,
		role: StaffRole,
		standing: Standing,
	) -> Result<(), Error<T>> {
		let member = T::Participants::staff(who).ok_or(Error::<T>::NotAuthorized)?;
		ensure!(
			member.role == role
				&& member.organisation == *organisation
				&& standing.met_by(member.employer.status),
			Error::<T>::NotAuthorized
		);
		Ok(())
	}

	/// What a midwife does belongs to the care that runs, so a suspended practice goes on with it.
	fn ensure_midwife(who: &T::AccountId, case: &CaseFor<T>) -> Result<(), Error<T>> {
		let practice = &case.midwife_practice;
		Self::ensure_staff(who, practice, StaffRole::Midwife, Standing::Suspended)
	}

	fn ensure_client(who: &T::AccountId, case: &CaseFor<T>) -> Result<(), Error<T>> {
		let client = T::Participants::acts_for(who, Scope::APPROVE);
		ensure!(
			client.as_ref() == Some(&case.client),
			Error::<T>::NotTheClient
		);
		Ok(())
	}

	/// An entry of a former provider is not the present one's to change. One that does not exist is
	/// nobody's.
	fn ensure_own(case: &CaseFor<T>, entry: EntryId) -> Result<(), Error<T>> {
		let is_own = case
			.entry(entry)
			.is_none_or(|entry| *case.provider_of(entry) == case.provider);
		ensure!(is_own, Error::<T>::NotAuthorized);
		Ok(())
	}
}

/// State of the case.
impl<T: Config> Pallet<T> {
	fn ensure_open(case: &CaseFor<T>) -> Result<(), Error<T>> {
		ensure!(!case.is_closed(), Error::<T>::CaseClosed);
		Ok(())
	}

	/// That the provider has the client.
	fn ensure_accepted(case: &CaseFor<T>) -> Result<(), Error<T>> {
		Self::ensure_open(case)?;
		ensure!(
			case.state != CaseState::Transferred,
			Error::<T>::NotAccepted
		);
		Ok(())
	}

	fn ensure_in_care(case: &CaseFor<T>) -> Result<Date, Error<T>> {
		Self::ensure_open(case)?;
		case.birth.ok_or(Error::<T>::NotInCare)
	}
}

/// Arguments.
impl<T: Config> Pallet<T> {
	fn now() -> Minute {
		time::now::<T::Time>()
	}

	fn today() -> Date {
		time::date_of(Self::now())
	}

	fn table(table: NationalTable, date: Date) -> Result<Minute, Error<T>> {
		T::Tables::value(table, date)
			.and_then(|value| Minute::try_from(value).ok())
			.ok_or(Error::<T>::TableEmpty)
	}

	/// The date of a care day, day 0 being the day before the birth.
	fn date_of_day(birth: Date, day: u16) -> Option<Date> {
		birth.checked_sub(1)?.checked_add(day)
	}

	/// The last care day of a case. The tables are those of the day of birth, so that a family's
	/// period does not change while it lasts.
	pub(crate) fn last_day(case: &CaseFor<T>, birth: Date) -> Result<u16, Error<T>> {
		let national = Self::table(NationalTable::LastDay, birth)?;
		let national = u16::try_from(national).unwrap_or(u16::MAX);
		Ok(case.extended_to.unwrap_or(0).max(national))
	}

	fn ensure_multiple(minutes: Minute, date: Date) -> Result<(), Error<T>> {
		let granule = Self::table(NationalTable::GranularityMinutes, date)?;
		ensure!(
			minutes > 0 && minutes.checked_rem(granule) == Some(0),
			Error::<T>::WrongGranularity
		);
		Ok(())
	}

	fn ensure_indication(minutes: Minute) -> Result<(), Error<T>> {
		let today = Self::today();
		Self::ensure_multiple(minutes, today)?;
		ensure!(
			minutes >= Self::table(NationalTable::MinMinutes, today)?
				&& minutes <= Self::table(NationalTable::MaxMinutes, today)?,
			Error::<T>::OutsideIndicationLimits
		);
		Ok(())
	}

	/// That a day has come and is not too long ago.
	fn ensure_claimable(date: Date) -> Result<(), Error<T>> {
		let today = Self::today();
		let ago = today.checked_sub(date).ok_or(Error::<T>::FutureDay)?;
		let window = Self::table(NationalTable::ClaimWindowDays, today)?;
		ensure!(Minute::from(ago) <= window, Error::<T>::OutsideClaimWindow);
		Ok(())
	}

	/// Checks visits and answers their dates.
	fn ensure_visits(
		id: &DossierId,
		case: &CaseFor<T>,
		birth: Date,
		visits: &[Visit],
	) -> Result<Vec<Date>, DispatchError> {
		let last_day = Self::last_day(case, birth)?;
		let mut dates = Vec::new();
		for visit in visits {
			ensure!(visit.service.is_timed(), Error::<T>::WrongService);
			let date = Self::date_of_day(birth, visit.day);
			Self::ensure_multiple(visit.minutes, date.unwrap_or(birth))?;
			ensure!(visit.minutes <= DAY, Error::<T>::WrongGranularity);
			ensure!(Minute::from(visit.start) < DAY, Error::<T>::WrongStart);
			ensure!(
				(1..=last_day).contains(&visit.day),
				Error::<T>::OutsideCarePeriod
			);
			let date = date.ok_or(Error::<T>::OutsideCarePeriod)?;
			Self::ensure_claimable(date)?;
			T::Settlement::ensure_priced(
				id,
				case.insurer_on(date),
				&case.provider,
				visit.service,
				date,
			)?;
			dates.push(date);
		}
		Ok(dates)
	}

	fn ensure_known(case: &CaseFor<T>, entries: &[EntryId]) -> Result<(), Error<T>> {
		ensure!(!entries.is_empty(), Error::<T>::EmptyBatch);
		ensure!(
			entries.iter().all(|entry| case.entry(*entry).is_some()),
			Error::<T>::UnknownEntry
		);
		Ok(())
	}
}

/// Budget, overlap, and what is written.
impl<T: Config> Pallet<T> {
	fn ensure_budget(case: &CaseFor<T>, visits: &[Visit]) -> Result<(), Error<T>> {
		let wanted = visits
			.iter()
			.filter(|visit| visit.service == Service::Hour)
			.fold(0, |sum: Minute, visit| sum.saturating_add(visit.minutes));
		ensure!(wanted <= case.remaining(), Error::<T>::BudgetExceeded);
		Ok(())
	}

	/// Adds a visit that was checked, unless its time is taken.
	fn propose(
		case: &mut CaseFor<T>,
		hours: &mut Hours<T>,
		visit: &Visit,
		date: Date,
		carer: u8,
		logged: Mark,
	) -> Result<(), Error<T>> {
		let entry = Entry {
			service: visit.service,
			date,
			start: visit.start,
			minutes: u16::try_from(visit.minutes).map_err(|_| Error::<T>::WrongGranularity)?,
			carer,
			provider: case.provider_number(),
			logged,
			state: EntryState::Proposed,
		};
		let span = entry.span().ok_or(Error::<T>::WrongService)?;
		ensure!(!case.is_taken(span), Error::<T>::Overlap);
		hours.take(span.0, entry.minutes)?;
		case.entries
			.try_push(entry)
			.map_err(|_| Error::<T>::TooManyEntries)
	}

	fn number(case: &mut CaseFor<T>, who: &T::AccountId, keep: usize) -> Result<u8, Error<T>> {
		case.number_of(who, keep).ok_or(Error::<T>::TooManyPeople)
	}

	fn mark(case: &mut CaseFor<T>, who: &T::AccountId, keep: usize) -> Result<Mark, Error<T>> {
		case.mark(who, Self::now(), keep)
			.ok_or(Error::<T>::TooManyPeople)
	}

	/// Stores a case whose entries changed, and extends the head of its dossier by that.
	fn commit(id: &DossierId, case: CaseFor<T>, mark: Mark) -> DispatchResult {
		if let Some(record) = case.entry_record(mark.seq) {
			T::CareLog::extend(id, &record.encode())?;
		}
		Cases::<T>::insert(id, case);
		Ok(())
	}

	/// Adds a change of the case itself to its history, and extends the head of its dossier by that.
	/// The caller stores the case.
	fn note(
		id: &DossierId,
		case: &mut CaseFor<T>,
		who: &T::AccountId,
		keep: usize,
		change: Change,
	) -> DispatchResult {
		let past = Past {
			mark: Self::mark(case, who, keep)?,
			change,
		};
		T::CareLog::extend(id, &case.case_record(&past).encode())?;
		History::<T>::try_mutate(id, |history| {
			ensure!(
				history.len().saturating_add(keep) < MAX_HISTORY as usize,
				Error::<T>::TooManyChanges
			);
			history
				.try_push(past)
				.map_err(|_| Error::<T>::TooManyChanges)
		})?;
		Ok(())
	}

	/// Holds money for what can still be approved. Pending minutes are held with the insurer of their
	/// day, and those that nobody logged yet with the insurer of the days to come.
	fn reserve(id: &DossierId, case: &CaseFor<T>) -> DispatchResult {
		if case.indicated.is_none() {
			return Ok(());
		}
		let today = Self::today();
		let last = case.last_insurer();
		for insurer in case.insurers() {
			let pending = case.pending_of(&insurer);
			if insurer == *last {
				let minutes = case.remaining().saturating_add(pending);
				T::Settlement::reserve(id, &insurer, &case.provider, minutes, today)?;
			} else if pending > 0 && T::Settlement::covers(id, &insurer, &case.provider, today) {
				T::Settlement::reserve(id, &insurer, &case.provider, pending, today)?;
			} else {
				T::Settlement::release(id, &insurer)?;
			}
		}
		Ok(())
	}

	fn release(id: &DossierId, case: &CaseFor<T>) -> DispatchResult {
		for insurer in case.insurers() {
			T::Settlement::release(id, &insurer)?;
		}
		Ok(())
	}
}
