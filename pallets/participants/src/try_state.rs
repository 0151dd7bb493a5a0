//! The invariants, numbered as in the README.

use crate::{pallet::*, types::*};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use frame_support::{ensure, traits::Get};
use sp_runtime::TryRuntimeError;
use zorgketen_primitives::{OrganisationStatus, Role};

/// Checks all invariants; the error names the one that does not hold.
pub(crate) fn do_try_state<T: Config>() -> Result<(), TryRuntimeError> {
	codes_are_those_of_organisations::<T>()?;
	seats_are_active_organisations::<T>()?;
	suspensions_have_a_cause::<T>()?;
	deadlines_are_sorted_and_needed::<T>()?;
	charter_binds_the_active::<T>()?;
	roles_have_records::<T>()?;
	records_have_roles::<T>()?;
	staff_are_counted::<T>()?;
	clients_are_whole::<T>()?;
	accounts_live_or_are_retired::<T>()?;
	quotas_are_of_participants::<T>()
}

fn codes_are_those_of_organisations<T: Config>() -> Result<(), TryRuntimeError> {
	let mut there = 0u32;
	for (organisation, record) in Organisations::<T>::iter() {
		if record.status.is_final() {
			continue;
		}
		there = there.saturating_add(1);
		let key = (CodeSystem::of(record.kind), record.code);
		ensure!(
			Codes::<T>::get(key) == Some(organisation),
			"I1: the code of an organisation is not its own"
		);
	}
	ensure!(
		there == Codes::<T>::count() && Codes::<T>::iter().count() == there as usize,
		"I1: there is a code without an organisation"
	);
	ensure!(
		there <= T::MaxOrganisations::get(),
		"I1: there are too many organisations"
	);
	Ok(())
}

fn seats_are_active_organisations<T: Config>() -> Result<(), TryRuntimeError> {
	// a set, so sorted
	let expected: BTreeSet<_> = Organisations::<T>::iter()
		.filter(|(_, record)| record.holds_seat())
		.map(|(organisation, _)| organisation)
		.collect();
	ensure!(
		Seats::<T>::get().iter().eq(expected.iter()),
		"I2: the seats are not the active organisations, sorted"
	);
	Ok(())
}

fn suspensions_have_a_cause<T: Config>() -> Result<(), TryRuntimeError> {
	let deadlines = Deadlines::<T>::get();
	for (organisation, record) in Organisations::<T>::iter() {
		ensure!(
			record.suspension.is_some() == (record.status == OrganisationStatus::Suspended),
			"I3: suspended without a cause, or the other way round"
		);
		let lapses: Vec<_> = deadlines
			.iter()
			.filter(|(_, deadline)| *deadline == Deadline::EmergencyLapses(organisation.clone()))
			.map(|(at, _)| *at)
			.collect();
		let expected = match record.suspension {
			Some(Suspension::Emergency { until }) => Vec::from([until]),
			_ => Vec::new(),
		};
		ensure!(
			lapses == expected,
			"I3: an emergency suspension does not lapse in time, or something else does"
		);
	}
	Ok(())
}

fn deadlines_are_sorted_and_needed<T: Config>() -> Result<(), TryRuntimeError> {
	let deadlines = Deadlines::<T>::get();
	ensure!(
		deadlines.iter().is_sorted_by_key(|(at, _)| *at),
		"I4: the deadlines are not sorted"
	);
	let mut charters = 0u32;
	for (at, deadline) in deadlines {
		match deadline {
			Deadline::CharterGrace(version) => {
				charters = charters.saturating_add(1);
				ensure!(
					Charter::<T>::get().is_some_and(|charter| {
						charter.version == version && charter.grace_until == at
					}),
					"I4: the grace of another charter"
				);
			}
			Deadline::EmergencyLapses(organisation) => ensure!(
				Organisations::<T>::contains_key(organisation),
				"I4: a deadline of an unknown organisation"
			),
		}
	}
	ensure!(charters <= 1, "I4: a second charter has its grace");
	Ok(())
}

fn charter_binds_the_active<T: Config>() -> Result<(), TryRuntimeError> {
	let Some(charter) = Charter::<T>::get() else {
		return Ok(());
	};
	ensure!(charter.version > 0, "I5: the first charter is version 1");
	let in_grace = Deadlines::<T>::get()
		.iter()
		.any(|(_, deadline)| matches!(deadline, Deadline::CharterGrace(_)));
	for (_, record) in Organisations::<T>::iter() {
		ensure!(
			record.accepted_charter <= Some(charter.version),
			"I5: a charter that is not there was accepted"
		);
		ensure!(
			record.status != OrganisationStatus::Active
				|| in_grace || record.accepted_charter == Some(charter.version),
			"I5: active without the charter, after its grace"
		);
	}
	Ok(())
}

fn roles_have_records<T: Config>() -> Result<(), TryRuntimeError> {
	for (account, role) in Roles::<T>::iter() {
		let recorded = match role {
			Role::Organisation => {
				Organisations::<T>::get(&account).is_some_and(|record| !record.status.is_final())
			}
			Role::Staff { organisation, role } => {
				Staff::<T>::contains_key(&organisation, &account)
					&& Organisations::<T>::get(&organisation)
						.is_some_and(|record| role_fits(record.kind, role))
			}
			Role::Client { client } => Clients::<T>::get(&client).is_some_and(|record| {
				*record.key_written(&client) == account
					|| record
						.recovery
						.is_some_and(|recovery| recovery.new_key == account)
			}),
			Role::Relative { client } => Relatives::<T>::get(client).contains(&account),
			Role::Representative { client } => Representatives::<T>::get(client)
				.iter()
				.any(|entry| entry.account == account),
		};
		ensure!(recorded, "I6: a role without a record");
	}
	Ok(())
}

fn records_have_roles<T: Config>() -> Result<(), TryRuntimeError> {
	let mut expected = BTreeMap::new();
	for (organisation, record) in Organisations::<T>::iter() {
		if !record.status.is_final() {
			expected.insert(organisation, Role::Organisation);
		}
	}
	for (client, record) in Clients::<T>::iter() {
		let role = Role::Client {
			client: client.clone(),
		};
		expected.insert(record.key_written(&client).clone(), role.clone());
		if let Some(recovery) = record.recovery {
			expected.insert(recovery.new_key, role);
		}
	}
	for (client, relatives) in Relatives::<T>::iter() {
		for account in relatives {
			let client = client.clone();
			expected.insert(account, Role::Relative { client });
		}
	}
	for (client, representatives) in Representatives::<T>::iter() {
		for entry in representatives {
			let client = client.clone();
			expected.insert(entry.account, Role::Representative { client });
		}
	}
	for (account, role) in expected {
		ensure!(
			Roles::<T>::get(account) == Some(role),
			"I7: a record without a role"
		);
	}
	for (organisation, account, ()) in Staff::<T>::iter() {
		ensure!(
			matches!(
				Roles::<T>::get(account),
				Some(Role::Staff { organisation: employer, .. }) if employer == organisation
			),
			"I7: a member of staff without a role"
		);
	}
	Ok(())
}

fn staff_are_counted<T: Config>() -> Result<(), TryRuntimeError> {
	for (organisation, record) in Organisations::<T>::iter() {
		ensure!(
			Staff::<T>::iter_key_prefix(&organisation).count() == record.staff as usize,
			"I8: the staff are miscounted"
		);
		ensure!(
			record.staff <= T::MaxStaff::get(),
			"I8: there are too many staff"
		);
	}
	Ok(())
}

fn clients_are_whole<T: Config>() -> Result<(), TryRuntimeError> {
	for (client, record) in Clients::<T>::iter() {
		ensure!(
			Organisations::<T>::contains_key(record.registered_by),
			"I9: a client was registered by nobody"
		);
		ensure!(
			record.key.is_none() || Retired::<T>::contains_key(client),
			"I9: a key was replaced and lives on"
		);
	}
	for (client, relatives) in Relatives::<T>::iter() {
		let distinct: BTreeSet<_> = relatives.iter().collect();
		ensure!(
			Clients::<T>::contains_key(client)
				&& !relatives.is_empty()
				&& distinct.len() == relatives.len(),
			"I9: relatives of nobody, or one of them twice"
		);
	}
	for (client, representatives) in Representatives::<T>::iter() {
		let distinct: BTreeSet<_> = representatives.iter().map(|r| &r.account).collect();
		ensure!(
			Clients::<T>::contains_key(client)
				&& !representatives.is_empty()
				&& distinct.len() == representatives.len(),
			"I9: representatives of nobody, or one of them twice"
		);
		for entry in representatives {
			ensure!(
				entry.proof.is_some() == entry.kind.is_legal(),
				"I9: a legal representative without proof, or a voluntary one with it"
			);
			ensure!(
				entry.scope.is_valid()
					&& largest_scope(entry.kind).contains(entry.scope)
					&& entry.until.is_none_or(|until| entry.from < until),
				"I9: a representation without scope or time"
			);
		}
	}
	Ok(())
}

fn accounts_live_or_are_retired<T: Config>() -> Result<(), TryRuntimeError> {
	for (account, _) in Roles::<T>::iter() {
		ensure!(
			!Retired::<T>::contains_key(&account),
			"I10: a retired account has a role"
		);
		ensure!(
			frame_system::Pallet::<T>::sufficients(&account) > 0,
			"I10: a participant without a sufficient reference"
		);
	}
	Ok(())
}

fn quotas_are_of_participants<T: Config>() -> Result<(), TryRuntimeError> {
	ensure!(
		QuotaLimits::<T>::get().is_valid(),
		"I11: a quota shuts a role out"
	);
	for (account, _) in Quotas::<T>::iter() {
		ensure!(Roles::<T>::contains_key(account), "I11: a quota of nobody");
	}
	Ok(())
}
