//! Weights of our own pallets, measured on this runtime by `scripts/weights.sh`. The SDK's pallets
//! use the weights that they are published with.

pub mod pallet_care_log;
pub mod pallet_consent;
pub mod pallet_maternity;
pub mod pallet_participants;
pub mod pallet_root_motion;
pub mod pallet_settlement;
pub mod pallet_validators;
