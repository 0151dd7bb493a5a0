//! Every call by every role and by what is no signer, on a world where each call would succeed for
//! the right one.

use crate::{mock::*, types::*, Call, Error};
use frame_support::assert_ok;
use sp_runtime::{traits::Dispatchable, DispatchError, DispatchResult};
use zorgketen_primitives::{DataCategory, Domain, OrganisationKind, Purpose, Role, StaffRole};

/// What stands in place of the signer.
#[derive(Clone, Copy, Debug)]
enum By {
	Signer(AccountId),
	Root,
	Nobody,
}

fn calls(client: AccountId) -> [Call<Test>; 5] {
	let (grantee, data, domain) = (Grantee::Person(MIDWIFE), DataCategory::CareLog, Domain::Wmo);
	[
		Call::grant {
			grantee: grantee.clone(),
			data,
			domain,
			purpose: Purpose::Care,
			write: false,
			from: None,
			until: None,
		},
		Call::revoke {
			grantee,
			data,
			domain: Domain::Wlz,
		},
		Call::break_glass {
			client,
			domain: Domain::Zvw,
			reason: EmergencyReason::SafetyOfChild,
		},
		Call::review_break_glass {
			client,
			id: 1,
			justified: true,
		},
		Call::reap_expired { client, limit: 1 },
	]
}

/// The outcome on a fresh chain.
fn outcome(by: By, which: usize) -> DispatchResult {
	reset();
	chain_with(Vec::new()).execute_with(|| {
		world(|world| {
			// one account for each role in each kind of organisation
			for kind in OrganisationKind::ALL {
				let organisation = 700 + kind as u64;
				world.join(organisation, kind);
				for role in StaffRole::ALL {
					world.enrol(10 * organisation + role as u64, organisation, role);
				}
			}
		});
		let client = match by {
			By::Signer(GEERTJE | PROXY | ADMINISTRATOR | NEIGHBOUR) => GEERTJE,
			By::Signer(TEEN | TEENS_PARENT) => TEEN,
			By::Signer(CHILD | CHILDS_PARENT) => CHILD,
			By::Signer(APPIES_KEY) => APPIE,
			_ => MOTHER,
		};
		// a grant to revoke (number 0), an emergency to review (number 1), a grant to reap (2)
		let key = |domain| GrantKey {
			grantee: Grantee::Person(MIDWIFE),
			data: DataCategory::CareLog,
			domain,
		};
		let grant = |id, until| Grant {
			id,
			purpose: Purpose::Care,
			write: false,
			from: 0,
			until,
		};
		crate::Grants::<Test>::insert(client, key(Domain::Wlz), grant(0, None));
		crate::Grants::<Test>::insert(client, key(Domain::Jeugdwet), grant(2, Some(START)));
		let counts = ClientCounts {
			next_id: 1,
			stored: 2,
		};
		crate::Counts::<Test>::insert(client, counts);
		world(|world| world.enrol(9_999, KRAAMZORG, StaffRole::Carer));
		assert_ok!(break_glass(9_999, client));
		crate::Counts::<Test>::mutate(client, |counts| counts.next_id = 3);

		let origin = match by {
			By::Signer(who) => RuntimeOrigin::signed(who),
			By::Root => RuntimeOrigin::root(),
			By::Nobody => RuntimeOrigin::none(),
		};
		let call = RuntimeCall::Consent(calls(client)[which].clone());
		let outcome = call.dispatch(origin).map(|_| ()).map_err(|e| e.error);
		crate::try_state::do_try_state::<Test>().expect("the invariants hold");
		outcome
	})
}

/// What it should be.
fn expected(by: By, which: usize) -> DispatchResult {
	let By::Signer(who) = by else {
		return Err(DispatchError::BadOrigin);
	};
	let decides = [
		MOTHER,
		GEERTJE,
		TEEN,
		APPIES_KEY,
		PROXY,
		TEENS_PARENT,
		CHILDS_PARENT,
	]
	.contains(&who);
	let role = world(|world| world.roles.get(&who).cloned());
	let (employer, staff_role) = match &role {
		Some(Role::Staff { organisation, role }) => (Some(*organisation), Some(*role)),
		_ => (None, None),
	};
	let cares = employer
		.and_then(|employer| world(|world| world.organisations.get(&employer).copied()))
		.is_some_and(|o| {
			[
				OrganisationKind::MaternityProvider,
				OrganisationKind::CareProvider,
				OrganisationKind::MidwifePractice,
			]
			.contains(&o.kind)
		});
	let (allowed, refusal) = match which {
		0 | 1 => (decides, Error::<Test>::NotTheClient),
		2 => (
			cares && matches!(staff_role, Some(StaffRole::Carer | StaffRole::Midwife)),
			Error::NotAuthorized,
		),
		3 => (employer == Some(KRAAMZORG), Error::NotAuthorized),
		_ => (role.is_some(), Error::NotAuthorized),
	};
	if allowed {
		Ok(())
	} else {
		Err(refusal.into())
	}
}

#[test]
fn every_call_by_everybody() {
	let staff = OrganisationKind::ALL.into_iter().flat_map(|kind| {
		StaffRole::ALL
			.into_iter()
			.map(move |role| 10 * (700 + kind as u64) + role as u64)
	});
	let signers = EVERYBODY.into_iter().chain(staff).map(By::Signer);
	let mut allowed = 0;
	for by in signers.chain([By::Root, By::Nobody]) {
		for which in 0..5 {
			let outcome = outcome(by, which);
			assert_eq!(outcome, expected(by, which), "{by:?}, call {which}");
			allowed += u32::from(outcome.is_ok());
		}
	}
	// 7 decide on 2 calls; 5 of the cast and 2 roles of 3 kinds meet emergencies; 5 review, and
	// all but the stranger reap
	assert_eq!(allowed, 7 * 2 + (5 + 6) + 5 + (34 + 40));
}

#[test]
fn calls_keep_their_numbers() {
	use codec::Encode;
	for (index, call) in calls(MOTHER).iter().enumerate() {
		assert_eq!(call.encode()[0], index as u8);
	}
}
