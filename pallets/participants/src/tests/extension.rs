//! The gate in the runtime's pipeline.

use crate::{mock::*, Call, CheckParticipant, Quotas, Refusal, MAX_CALLS, MAX_DEPTH};
use codec::Encode;
use frame_support::{
	assert_ok,
	dispatch::{GetDispatchInfo, RawOrigin},
	weights::Weight,
};
use sp_runtime::{
	generic::Era,
	traits::{DispatchTransaction, TransactionExtension},
	transaction_validity::{
		InvalidTransaction, TransactionSource, TransactionValidityError, ValidTransaction,
	},
};
use zorgketen_primitives::{
	AgeClass, OrganisationStatus, Participants as _, RepresentativeKind, Scope, StaffRole,
};

const MORTAL: Era = Era::Mortal(64, 1);

fn pipeline(era: Era, nonce: u32) -> TxExtension {
	(
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		CheckParticipant::new(),
		frame_system::CheckEra::from(era),
		frame_system::CheckNonce::from(nonce),
		frame_system::CheckWeight::new(),
		frame_system::WeightReclaim::new(),
	)
}

fn to_pool(
	origin: RuntimeOrigin,
	era: Era,
	nonce: u32,
	call: &RuntimeCall,
) -> Result<ValidTransaction, TransactionValidityError> {
	let info = call.get_dispatch_info();
	pipeline(era, nonce)
		.validate_only(origin, call, &info, 100, TransactionSource::External, 0)
		.map(|(valid, _, _)| valid)
}

/// What the pool says to a transaction with the signer's next nonce.
fn pool(who: AccountId, call: &RuntimeCall) -> Result<ValidTransaction, TransactionValidityError> {
	to_pool(by(who), MORTAL, System::account_nonce(who), call)
}

/// Puts a transaction into the block; tells whether its call succeeded.
fn include(who: AccountId, call: RuntimeCall) -> Result<bool, TransactionValidityError> {
	let info = call.get_dispatch_info();
	pipeline(MORTAL, System::account_nonce(who))
		.dispatch_transaction(by(who), call, &info, 100, 0)
		.map(|outcome| outcome.is_ok())
}

fn refused<T: core::fmt::Debug>(outcome: Result<T, TransactionValidityError>, refusal: Refusal) {
	let error = outcome.expect_err("refused");
	assert_eq!(
		error,
		InvalidTransaction::Custom(refusal.code()).into(),
		"{refusal:?}"
	);
}

fn remark() -> RuntimeCall {
	frame_system::Call::remark { remark: vec![] }.into()
}

fn batch(calls: Vec<RuntimeCall>) -> RuntimeCall {
	pallet_utility::Call::batch { calls }.into()
}

fn proxy(real: AccountId, call: RuntimeCall) -> RuntimeCall {
	pallet_proxy::Call::proxy {
		real,
		force_proxy_type: None,
		call: Box::new(call),
	}
	.into()
}

fn register_client() -> RuntimeCall {
	Call::register_client {
		account: 700,
		age_class: AgeClass::Adult,
	}
	.into()
}

fn enrol() -> RuntimeCall {
	Call::enrol {
		account: 700,
		role: StaffRole::Carer,
	}
	.into()
}

#[test]
fn participants_get_in_and_others_do_not() {
	run(|| {
		assert_ok!(Participants::register_relative(by(CLIENT), 500));
		assert_ok!(represent(
			CLIENT,
			501,
			RepresentativeKind::Mentor,
			Scope::READ
		));
		for who in [PROVIDER, CARER, CLIENT, CHILD, 500, 501] {
			assert_ok!(pool(who, &remark()));
		}
		// with a balance, so that nothing else stops it
		System::inc_providers(&STRANGER);
		refused(pool(STRANGER, &remark()), Refusal::NotAParticipant);
		refused(include(STRANGER, remark()), Refusal::NotAParticipant);
	});
}

#[test]
fn a_replaced_key_gets_nothing_in_and_the_new_one_does() {
	run(|| {
		assert_ok!(Participants::propose_key(by(INTAKER), CLIENT, 500));
		assert_ok!(pool(CLIENT, &remark()));
		refused(pool(500, &remark()), Refusal::NotAParticipant);
		next_block_after(RECOVERY_TERM);
		refused(pool(CLIENT, &remark()), Refusal::NotAParticipant);
		assert_ok!(pool(500, &remark()));
		assert_eq!(include(500, remark()), Ok(true));
	});
}

#[test]
fn staff_of_who_is_gone_get_nothing_in() {
	run(|| {
		assert_ok!(Participants::remove(by(TWO_THIRDS), PROVIDER));
		refused(pool(CARER, &remark()), Refusal::OrganisationNotActive);
		System::inc_providers(&PROVIDER);
		refused(pool(PROVIDER, &remark()), Refusal::NotAParticipant);
	});
}

#[test]
fn who_is_suspended_finishes_and_begins_nothing() {
	run(|| {
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		let dismiss: RuntimeCall = Call::dismiss { account: CARER }.into();
		assert_ok!(pool(PROVIDER, &dismiss));
		refused(pool(PROVIDER, &enrol()), Refusal::OrganisationNotActive);
		refused(
			pool(INTAKER, &register_client()),
			Refusal::OrganisationNotActive,
		);
		// nor in a batch with something that it may
		refused(
			pool(PROVIDER, &batch(vec![dismiss, enrol()])),
			Refusal::OrganisationNotActive,
		);
	});
}

#[test]
fn who_is_admitted_gets_in_what_leads_in_or_out() {
	run(|| {
		assert_ok!(admit(50, &[51]));
		assert_ok!(pool(50, &Call::accept_charter { version: 1 }.into()));
		assert_ok!(pool(50, &Call::leave {}.into()));
		refused(pool(50, &enrol()), Refusal::OrganisationNotActive);
		refused(pool(51, &remark()), Refusal::OrganisationNotActive);
	});
}

#[test]
fn a_call_is_for_its_role() {
	run(|| {
		assert_ok!(pool(INTAKER, &register_client()));
		for who in [CARER, CLIENT, PROVIDER, SUPERVISOR, SUPERVISOR_REGISTRAR] {
			refused(pool(who, &register_client()), Refusal::RoleMayNot);
		}
		let relative: RuntimeCall = Call::register_relative { account: 700 }.into();
		assert_ok!(pool(CLIENT, &relative));
		for who in [CARER, PROVIDER, SUPERVISOR] {
			refused(pool(who, &relative), Refusal::NotTheClient);
		}
		// what motions do, and what nobody does
		let closed: [RuntimeCall; 3] = [
			Call::suspend { organisation: CARE }.into(),
			frame_system::Call::set_heap_pages { pages: 1 }.into(),
			pallet_utility::Call::as_derivative {
				index: 0,
				call: Box::new(remark()),
			}
			.into(),
		];
		for call in closed {
			for who in [PROVIDER, CLIENT] {
				refused(pool(who, &call), Refusal::CallClosed);
			}
		}
	});
}

#[test]
fn a_transaction_ends() {
	run(|| {
		refused(
			to_pool(by(CLIENT), Era::Immortal, 0, &remark()),
			Refusal::Immortal,
		);
		assert_ok!(to_pool(by(CLIENT), MORTAL, 0, &remark()));
	});
}

#[test]
fn the_first_that_fails_is_told() {
	run(|| {
		System::inc_providers(&STRANGER);
		let nonsense = batch(vec![Call::suspend { organisation: CARE }.into()]);
		refused(
			to_pool(by(STRANGER), Era::Immortal, 9_999, &nonsense),
			Refusal::NotAParticipant,
		);
		refused(
			to_pool(by(CLIENT), Era::Immortal, 9_999, &nonsense),
			Refusal::Immortal,
		);
		refused(
			to_pool(by(CLIENT), MORTAL, 9_999, &nonsense),
			Refusal::CallClosed,
		);
		refused(
			to_pool(by(CLIENT), MORTAL, 9_999, &remark()),
			Refusal::QuotaUsedUp,
		);
	});
}

#[test]
fn the_121st_of_a_client_waits_for_the_next_hour() {
	run(|| {
		for _ in 0..120 {
			assert_eq!(include(CLIENT, remark()), Ok(true));
		}
		refused(pool(CLIENT, &remark()), Refusal::QuotaUsedUp);
		refused(include(CLIENT, remark()), Refusal::QuotaUsedUp);
		// others are not concerned
		assert_eq!(include(TEEN, remark()), Ok(true));
		next_block_after(59);
		refused(pool(CLIENT, &remark()), Refusal::QuotaUsedUp);
		next_block_after(1);
		assert_ok!(pool(CLIENT, &remark()));
		assert_eq!(include(CLIENT, remark()), Ok(true));
		assert_eq!(Quotas::<Test>::get(CLIENT).used, 1);
		assert_eq!(Quotas::<Test>::get(CLIENT).since, START + 60);
	});
}

#[test]
fn the_hour_begins_with_the_first_use() {
	run(|| {
		next_block_after(25);
		assert_eq!(include(CLIENT, remark()), Ok(true));
		next_block_after(59);
		assert_eq!(include(CLIENT, remark()), Ok(true));
		assert_eq!(Quotas::<Test>::get(CLIENT).used, 2);
		next_block_after(1);
		assert_eq!(include(CLIENT, remark()), Ok(true));
		assert_eq!(Quotas::<Test>::get(CLIENT).used, 1);
	});
}

#[test]
fn what_waits_ahead_counts() {
	run(|| {
		assert_ok!(to_pool(by(CLIENT), MORTAL, 119, &remark()));
		refused(
			to_pool(by(CLIENT), MORTAL, 120, &remark()),
			Refusal::QuotaUsedUp,
		);
		for _ in 0..100 {
			assert_eq!(include(CLIENT, remark()), Ok(true));
		}
		// the same ones as before: what was ahead is used
		assert_ok!(to_pool(by(CLIENT), MORTAL, 119, &remark()));
		refused(
			to_pool(by(CLIENT), MORTAL, 120, &remark()),
			Refusal::QuotaUsedUp,
		);
		refused(
			to_pool(by(CLIENT), MORTAL, 119, &batch(vec![remark(), remark()])),
			Refusal::QuotaUsedUp,
		);
		refused(
			to_pool(by(CLIENT), MORTAL, u32::MAX, &remark()),
			Refusal::QuotaUsedUp,
		);
	});
}

#[test]
fn each_call_counts_and_so_does_a_transaction_of_none() {
	run(|| {
		assert_eq!(include(CLIENT, batch(vec![remark(); 7])), Ok(true));
		assert_eq!(Quotas::<Test>::get(CLIENT).used, 7);
		assert_eq!(include(CLIENT, batch(vec![])), Ok(true));
		assert_eq!(Quotas::<Test>::get(CLIENT).used, 8);
		let nested = batch(vec![remark(), batch(vec![remark(), remark()])]);
		assert_eq!(include(CLIENT, nested), Ok(true));
		assert_eq!(Quotas::<Test>::get(CLIENT).used, 11);
		// a look at it costs nothing
		assert_ok!(pool(CLIENT, &remark()));
		assert_eq!(Quotas::<Test>::get(CLIENT).used, 11);
	});
}

#[test]
fn a_call_that_fails_counts() {
	run(|| {
		let veto: RuntimeCall = Call::veto_key {}.into();
		assert_eq!(include(CLIENT, veto), Ok(false));
		assert_eq!(Quotas::<Test>::get(CLIENT).used, 1);
		assert_eq!(System::account_nonce(CLIENT), 1);
	});
}

#[test]
fn limits_are_those_of_the_role_and_of_the_motion() {
	run(|| {
		assert_ok!(Participants::register_relative(by(CLIENT), 500));
		for (who, limit) in [
			(CLIENT, 120),
			(500, 60),
			(CARER, 600),
			(INTAKER, 2_000),
			(PROVIDER, 20_000),
		] {
			assert_ok!(to_pool(by(who), MORTAL, limit - 1, &remark()));
			refused(
				to_pool(by(who), MORTAL, limit, &remark()),
				Refusal::QuotaUsedUp,
			);
		}
		let limits = crate::types::Limits {
			client: 1,
			..Default::default()
		};
		assert_ok!(Participants::set_quotas(by(TWO_THIRDS), limits));
		refused(
			to_pool(by(CLIENT), MORTAL, 1, &remark()),
			Refusal::QuotaUsedUp,
		);
	});
}

#[test]
fn a_batch_hides_nothing() {
	run(|| {
		for hidden in [
			batch(vec![remark(), register_client()]),
			batch(vec![remark(), batch(vec![batch(vec![register_client()])])]),
			proxy(CLIENT, batch(vec![register_client()])),
		] {
			refused(pool(CLIENT, &hidden), Refusal::RoleMayNot);
		}
		refused(
			pool(
				PROVIDER,
				&batch(vec![remark(), Call::remove { organisation: CARE }.into()]),
			),
			Refusal::CallClosed,
		);
		assert_ok!(pool(INTAKER, &batch(vec![remark(), register_client()])));
	});
}

#[test]
fn calls_in_calls_go_so_deep_and_no_deeper() {
	run(|| {
		let nest = |depth| (0..depth).fold(remark(), |call, _| batch(vec![call]));
		assert_ok!(pool(CLIENT, &nest(MAX_DEPTH)));
		refused(pool(CLIENT, &nest(MAX_DEPTH + 1)), Refusal::TooDeep);
		refused(pool(CLIENT, &nest(60)), Refusal::TooDeep);
	});
}

#[test]
fn there_are_so_many_calls_and_no_more() {
	run(|| {
		let most = MAX_CALLS as usize;
		assert_ok!(pool(CLIENT, &batch(vec![remark(); most])));
		refused(
			pool(INTAKER, &batch(vec![remark(); most + 1])),
			Refusal::TooDeep,
		);
		refused(
			pool(
				INTAKER,
				&batch(vec![batch(vec![remark(); 50]), batch(vec![remark(); 51])]),
			),
			Refusal::TooDeep,
		);
		// nor of those that carry nothing
		assert_ok!(pool(INTAKER, &batch(vec![batch(vec![]); most - 1])));
		refused(
			pool(INTAKER, &batch(vec![batch(vec![]); most])),
			Refusal::TooDeep,
		);
	});
}

#[test]
fn staff_act_for_their_organisation_through_a_proxy() {
	run(|| {
		// judged as the organisation, not as the registrar
		assert_ok!(pool(REGISTRAR, &proxy(PROVIDER, enrol())));
		refused(pool(REGISTRAR, &enrol()), Refusal::RoleMayNot);
		refused(
			pool(REGISTRAR, &proxy(PROVIDER, register_client())),
			Refusal::RoleMayNot,
		);
		// and a batch goes back to the registrar's own name
		let own = proxy(REGISTRAR, register_client());
		assert_ok!(pool(
			REGISTRAR,
			&batch(vec![own.clone(), proxy(PROVIDER, enrol())])
		));
		assert_ok!(pool(REGISTRAR, &proxy(PROVIDER, own)));

		let add = pallet_proxy::Call::add_proxy {
			delegate: REGISTRAR,
			proxy_type: AnyProxy,
			delay: 0,
		};
		assert_eq!(include(PROVIDER, add.into()), Ok(true));
		assert_eq!(include(REGISTRAR, proxy(PROVIDER, enrol())), Ok(true));
		assert!(Participants::role_of(&700).is_some());
		assert_eq!(Quotas::<Test>::get(REGISTRAR).used, 1);
	});
}

#[test]
fn nobody_acts_for_a_stranger() {
	run(|| {
		for (who, real) in [
			(REGISTRAR, CARE),
			(REGISTRAR, CARER),
			(REGISTRAR, CLIENT),
			(PROVIDER, CARE),
			(PROVIDER, CARER),
			(CLIENT, PROVIDER),
			(CLIENT, TEEN),
			(CLIENT, STRANGER),
		] {
			refused(
				pool(who, &proxy(real, remark())),
				Refusal::ActingForStranger,
			);
			refused(
				pool(who, &batch(vec![remark(), proxy(real, remark())])),
				Refusal::ActingForStranger,
			);
		}
		// not even with nothing to do there
		refused(
			pool(CLIENT, &proxy(PROVIDER, batch(vec![]))),
			Refusal::ActingForStranger,
		);
	});
}

#[test]
fn an_organisation_can_be_a_multisig_of_its_registrars_from_the_first_block() {
	run(|| {
		let people = [501, 502, 503];
		let organisation = Multisig::multi_account_id(&people, 2);
		assert_ok!(admit(organisation, &people));
		let accept: RuntimeCall = Call::accept_charter { version: 1 }.into();
		let by_two = |who: AccountId, timepoint| -> RuntimeCall {
			pallet_multisig::Call::as_multi {
				threshold: 2,
				other_signatories: people.into_iter().filter(|other| *other != who).collect(),
				maybe_timepoint: timepoint,
				call: Box::new(accept.clone()),
				max_weight: Weight::from_parts(10_000_000_000, 0),
			}
			.into()
		};
		assert_eq!(include(501, by_two(501, None)), Ok(true));
		let timepoint = Multisig::timepoint();
		assert_eq!(record(organisation).status, OrganisationStatus::Admitted);
		assert_eq!(include(503, by_two(503, Some(timepoint))), Ok(true));
		assert_eq!(record(organisation).status, OrganisationStatus::Active);

		// the same people with another threshold are somebody else
		let other = pallet_multisig::Call::as_multi {
			threshold: 3,
			other_signatories: vec![502, 503],
			maybe_timepoint: None,
			call: Box::new(accept.clone()),
			max_weight: Weight::zero(),
		};
		refused(pool(501, &other.into()), Refusal::ActingForStranger);
		// and not everything is for an organisation
		let closed = pallet_multisig::Call::as_multi {
			threshold: 2,
			other_signatories: vec![502, 503],
			maybe_timepoint: None,
			call: Box::new(Call::veto_key {}.into()),
			max_weight: Weight::zero(),
		};
		refused(pool(501, &closed.into()), Refusal::NotTheClient);
	});
}

#[test]
fn half_the_period_replaces() {
	run(|| {
		let priority = |period: u64| {
			// a block at which every period begins
			System::set_block_number(65_536);
			frame_system::BlockHash::<Test>::insert(65_536, sp_core::H256::zero());
			let era = Era::mortal(period, 65_536);
			to_pool(by(CLIENT), era, 0, &remark())
				.expect("valid")
				.priority
		};
		for (period, expected) in [(4, 15), (64, 11), (128, 10), (65_536, 1)] {
			assert_eq!(priority(period), expected);
		}
		for log2 in 3..=16 {
			assert!(priority(1 << (log2 - 1)) > priority(1 << log2));
		}
	});
}

#[test]
fn ordinary_traffic_stays_in_the_order_of_its_arrival() {
	run(|| {
		let first = pool(CLIENT, &remark()).expect("valid").priority;
		next_block_after(10);
		assert_eq!(include(CLIENT, remark()), Ok(true));
		for who in [CLIENT, CARER, PROVIDER] {
			assert_eq!(pool(who, &remark()).expect("valid").priority, first);
		}
	});
}

#[test]
fn nobody_signs_only_what_needs_nobody() {
	run(|| {
		let inherent: RuntimeCall = pallet_timestamp::Call::set { now: 1 }.into();
		for (call, admitted) in [
			(inherent, true),
			(remark(), false),
			(register_client(), false),
		] {
			let info = call.get_dispatch_info();
			let to_pool = CheckParticipant::<Test>::bare_validate(&call, &info, 0);
			let to_block = CheckParticipant::<Test>::bare_validate_and_prepare(&call, &info, 0);
			if admitted {
				assert_ok!(to_pool);
				assert_ok!(to_block);
			} else {
				refused(to_pool, Refusal::BareNotAllowed);
				refused(to_block, Refusal::BareNotAllowed);
				refused(
					TxExtension::bare_validate(&call, &info, 0),
					Refusal::BareNotAllowed,
				);
			}
		}
	});
}

#[test]
fn a_general_transaction_needs_a_signer_or_an_authorised_call() {
	run(|| {
		refused(
			to_pool(RuntimeOrigin::none(), MORTAL, 0, &remark()),
			Refusal::BareNotAllowed,
		);
		refused(
			to_pool(RuntimeOrigin::root(), MORTAL, 0, &remark()),
			Refusal::BareNotAllowed,
		);
		assert_ok!(to_pool(RawOrigin::Authorized.into(), MORTAL, 0, &remark()));
		// for which the gate does nothing and gives its weight back
		let call = remark();
		let info = call.get_dispatch_info();
		let gate = CheckParticipant::<Test>::new();
		let weight = gate.weight(&call);
		let origin = RawOrigin::Authorized.into();
		let unspent = gate
			.prepare(None, &origin, &call, &info, 0)
			.expect("nothing to fail");
		assert_eq!(unspent, weight);
		assert_ne!(unspent, Weight::zero());
	});
}

#[test]
fn it_takes_no_bytes() {
	assert!(CheckParticipant::<Test>::new().encode().is_empty());
	assert_eq!(
		<CheckParticipant<Test> as TransactionExtension<RuntimeCall>>::IDENTIFIER,
		"CheckParticipant"
	);
	assert_eq!(
		core::mem::size_of::<<CheckParticipant<Test> as TransactionExtension<RuntimeCall>>::Implicit>(
		),
		0
	);
}

#[test]
fn era_and_nonce_are_what_the_next_two_sign() {
	use sp_runtime::traits::{ImplicationParts, TxBaseImplication};
	run(|| {
		// without them it can't tell whether the transaction ends
		let call = remark();
		let info = call.get_dispatch_info();
		let gate = CheckParticipant::<Test>::new();
		let source = TransactionSource::External;
		refused(
			gate.validate(
				by(CLIENT),
				&call,
				&info,
				0,
				(),
				&TxBaseImplication(()),
				source,
			)
			.map(|_| ()),
			Refusal::Immortal,
		);
		for (nonce, fits) in [
			(0u32, true),
			(63, true),
			(64, true),
			(119, true),
			(120, false),
		] {
			// what stands behind the nonce is left alone
			let explicit = (MORTAL, codec::Compact(nonce), 7u8, [1u8; 9]);
			let implication = ImplicationParts {
				base: (),
				explicit,
				implicit: (),
			};
			let outcome = gate.validate(by(CLIENT), &call, &info, 0, (), &implication, source);
			assert_eq!(outcome.is_ok(), fits, "{nonce}");
		}
	});
}

#[test]
fn the_codes_of_refusals_are_for_good() {
	for (index, refusal) in Refusal::ALL.into_iter().enumerate() {
		assert_eq!(usize::from(refusal.code()), index + 1);
	}
	assert_eq!(Refusal::NotTheClient.code(), 4);
	assert_eq!(Refusal::BareNotAllowed.code(), 10);
}
