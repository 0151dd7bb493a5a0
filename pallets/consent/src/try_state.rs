//! The invariants, numbered as in the README.

use crate::{pallet::*, rules, types::*};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{ensure, traits::Get};
use sp_runtime::TryRuntimeError;
use zorgketen_primitives::{time::now, DataCategory, Participants, Role};

/// Checks all invariants; the error names the one that does not hold.
pub(crate) fn do_try_state<T: Config>() -> Result<(), TryRuntimeError> {
	grants_are_counted::<T>()?;
	numbers_are_given_once::<T>()?;
	nothing_is_granted_to_the_ineligible::<T>()?;
	terms_make_sense::<T>()?;
	categories_are_indexed::<T>()?;
	reviews_are_indexed::<T>()?;
	emergencies_are_found::<T>()?;
	notices_are_queued::<T>()
}

fn grants_are_counted<T: Config>() -> Result<(), TryRuntimeError> {
	let mut stored = BTreeMap::<_, u16>::new();
	let granted = Grants::<T>::iter_keys().map(|(client, _)| client);
	let proposed = Proposals::<T>::iter_keys().map(|(client, _)| client);
	for client in granted.chain(proposed) {
		let count = stored.entry(client).or_default();
		*count = count.saturating_add(1);
	}
	for (client, counts) in Counts::<T>::iter() {
		ensure!(
			stored.remove(&client).unwrap_or_default() == counts.stored,
			"I1: a client's grants are miscounted"
		);
		ensure!(
			counts.stored <= T::MaxGrants::get(),
			"I1: a client has too many grants"
		);
		ensure!(
			counts != ClientCounts::default(),
			"I1: a client who never had a grant is counted"
		);
	}
	ensure!(stored.is_empty(), "I1: a client with grants is not counted");
	Ok(())
}

fn numbers_are_given_once<T: Config>() -> Result<(), TryRuntimeError> {
	let mut given = BTreeSet::new();
	let granted = Grants::<T>::iter().map(|(client, _, grant)| (client, grant.id));
	let broken = Emergencies::<T>::iter_keys();
	for (client, id) in granted.chain(broken) {
		ensure!(
			id < Counts::<T>::get(&client).next_id,
			"I2: a number was not given yet"
		);
		ensure!(given.insert((client, id)), "I2: a number was given twice");
	}
	Ok(())
}

fn nothing_is_granted_to_the_ineligible<T: Config>() -> Result<(), TryRuntimeError> {
	let granted = Grants::<T>::iter().map(|(client, key, grant)| (client, key, grant.write));
	let proposed =
		Proposals::<T>::iter().map(|(client, key, proposal)| (client, key, proposal.terms.write));
	for (client, key, write) in granted.chain(proposed) {
		let kind_of = |account: &T::AccountId| T::Participants::organisation(account);
		let kind = match &key.grantee {
			Grantee::Category(kind) => Some(*kind),
			Grantee::Organisation(account) => Some(
				kind_of(account)
					.ok_or("I3: a grant to an unknown organisation")?
					.kind,
			),
			Grantee::Person(account) => match T::Participants::role_of(account) {
				Some(Role::Staff { organisation, .. }) => Some(
					kind_of(&organisation)
						.ok_or("I3: a grant to staff of an unknown organisation")?
						.kind,
				),
				Some(Role::Relative { client: of }) => {
					ensure!(of == client, "I3: a grant to another client's relative");
					None
				}
				Some(_) => return Err("I3: a grant to one who can't be granted".into()),
				// gone, and not reaped yet
				None => None,
			},
		};
		let (can_read, can_write) = match kind {
			Some(kind) => (
				rules::can_read(kind, key.data),
				rules::can_write(kind, key.data),
			),
			None => (true, key.data == DataCategory::CareLog),
		};
		ensure!(can_read, "I3: a grant of data that the grantee never gets");
		ensure!(
			!write || can_write,
			"I3: writing was granted where it can't be"
		);
	}
	Ok(())
}

fn terms_make_sense<T: Config>() -> Result<(), TryRuntimeError> {
	for (_, _, grant) in Grants::<T>::iter() {
		ensure!(
			!is_over(grant.until, grant.from),
			"I4: a grant ends before it begins"
		);
	}
	for (_, _, Proposal { terms, .. }) in Proposals::<T>::iter() {
		ensure!(
			!is_over(terms.until, terms.from.unwrap_or_default()),
			"I4: a proposal ends before it begins"
		);
	}
	for (_, _, emergency) in Emergencies::<T>::iter() {
		ensure!(
			emergency.at <= emergency.until,
			"I4: an emergency ends before it begins"
		);
		let reviewer = emergency.review.map(|review| review.by);
		ensure!(
			reviewer != Some(emergency.by),
			"I4: somebody reviewed the own emergency"
		);
	}
	Ok(())
}

fn categories_are_indexed<T: Config>() -> Result<(), TryRuntimeError> {
	let mut granted = BTreeMap::<_, u8>::new();
	for (client, key) in Grants::<T>::iter_keys() {
		if let Grantee::Category(kind) = key.grantee {
			let count = granted.entry((kind, client)).or_default();
			*count = count.saturating_add(1);
		}
	}
	let indexed: BTreeMap<_, _> = CategoryClients::<T>::iter()
		.map(|(kind, client, count)| ((kind, client), count))
		.collect();
	ensure!(
		granted == indexed,
		"I5: the index of categories differs from the grants"
	);
	Ok(())
}

fn reviews_are_indexed<T: Config>() -> Result<(), TryRuntimeError> {
	let awaiting: BTreeSet<_> = Emergencies::<T>::iter()
		.filter(|(_, _, emergency)| emergency.review.is_none())
		.map(|(client, id, emergency)| (emergency.organisation, client, id))
		.collect();
	let indexed: BTreeSet<_> = Unreviewed::<T>::iter_keys()
		.map(|(organisation, (client, id))| (organisation, client, id))
		.collect();
	ensure!(
		awaiting == indexed,
		"I6: the index of reviews differs from the emergencies"
	);
	let mut counted = BTreeMap::<_, u16>::new();
	for (organisation, _, _) in indexed {
		let count = counted.entry(organisation).or_default();
		*count = count.saturating_add(1);
	}
	ensure!(
		counted == UnreviewedCounts::<T>::iter().collect(),
		"I6: the missing reviews are miscounted"
	);
	ensure!(
		counted
			.into_values()
			.all(|count| count <= T::MaxUnreviewed::get()),
		"I6: an organisation owes too many reviews"
	);
	Ok(())
}

fn emergencies_are_found<T: Config>() -> Result<(), TryRuntimeError> {
	for (client, key, id) in LatestEmergency::<T>::iter() {
		let emergency = Emergencies::<T>::get(&client, id).ok_or("I7: an emergency is missing")?;
		ensure!(
			(emergency.by, emergency.domain) == (key.by, key.domain),
			"I7: an emergency is found under another's name"
		);
	}
	let now = now::<T::Time>();
	for (client, id, emergency) in Emergencies::<T>::iter() {
		let open = emergency.is_open(now);
		let key = EmergencyKey {
			by: emergency.by,
			domain: emergency.domain,
		};
		let latest = LatestEmergency::<T>::get(&client, key);
		ensure!(
			!open || latest == Some(id),
			"I7: an open emergency is not found"
		);
		ensure!(
			latest.is_none_or(|latest| id <= latest),
			"I7: a later emergency is not found"
		);
	}
	Ok(())
}

fn notices_are_queued<T: Config>() -> Result<(), TryRuntimeError> {
	let walk = NoticeWalk::<T>::get();
	let queued: BTreeSet<_> = Notices::<T>::iter_keys().collect();
	ensure!(
		queued == (walk.head..walk.tail).collect(),
		"I8: a notice is not where the walk expects it"
	);
	ensure!(
		!walk.is_done() || walk.after.is_none(),
		"I8: the walk goes on though all are told"
	);
	Ok(())
}
