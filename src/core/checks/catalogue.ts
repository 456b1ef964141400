// The ordered list of checks; nothing else.
import { artifactAbiFitsHost } from './artifact/abi-fits-host.ts';
import { artifactAbiIsDeclared } from './artifact/abi-is-declared.ts';
import { artifactCodeIsReviewable } from './artifact/code-is-reviewable.ts';
import { artifactContactsAreReputable } from './artifact/contacts-are-reputable.ts';
import { artifactDataIsReadWhole } from './artifact/data-is-read-whole.ts';
import { artifactDataIsReadable } from './artifact/data-is-readable.ts';
import { artifactDebugIsStripped } from './artifact/debug-is-stripped.ts';
import { artifactDigestMatches } from './artifact/digest-matches.ts';
import { artifactEngineAccepts } from './artifact/engine-accepts.ts';
import { artifactEngineKnowsFeatures } from './artifact/engine-knows-features.ts';
import { artifactExportsAreDocumented } from './artifact/exports-are-documented.ts';
import { artifactExportsFitAbi } from './artifact/exports-fit-abi.ts';
import { artifactFeaturesFitHost } from './artifact/features-fit-host.ts';
import { artifactFlawsAreMinor } from './artifact/flaws-are-minor.ts';
import { artifactFunctionsAreExported } from './artifact/functions-are-exported.ts';
import { artifactFunctionsAreReached } from './artifact/functions-are-reached.ts';
import { artifactGainsNoCapability } from './artifact/gains-no-capability.ts';
import { artifactHoldsNoArchives } from './artifact/holds-no-archives.ts';
import { artifactHoldsNoPrograms } from './artifact/holds-no-programs.ts';
import { artifactHoldsNoSecrets } from './artifact/holds-no-secrets.ts';
import { artifactHostVersionsFitFeatures } from './artifact/host-versions-fit-features.ts';
import { artifactHostsAreOutOfReach } from './artifact/hosts-are-out-of-reach.ts';
import { artifactHostsArePermitted } from './artifact/hosts-are-permitted.ts';
import { artifactImportModulesAreKnown } from './artifact/import-modules-are-known.ts';
import { artifactImportsAreCalled } from './artifact/imports-are-called.ts';
import { artifactImportsArePermitted } from './artifact/imports-are-permitted.ts';
import { artifactImportsNoDynamicCode } from './artifact/imports-no-dynamic-code.ts';
import { artifactIndirectCallsAreFew } from './artifact/indirect-calls-are-few.ts';
import { artifactInterfacesAreCurrent } from './artifact/interfaces-are-current.ts';
import { artifactIsNoMiner } from './artifact/is-no-miner.ts';
import { artifactIsNotKnownBad } from './artifact/is-not-known-bad.ts';
import { artifactIsPresent } from './artifact/is-present.ts';
import { artifactIsWasm } from './artifact/is-wasm.ts';
import { artifactLoadsWithoutRunning } from './artifact/loads-without-running.ts';
import { artifactLoopsCanEnd } from './artifact/loops-can-end.ts';
import { artifactMemoryGrowsBounded } from './artifact/memory-grows-bounded.ts';
import { artifactMemoryIsWithinLimit } from './artifact/memory-is-within-limit.ts';
import { artifactMemoryStopsAtLimit } from './artifact/memory-stops-at-limit.ts';
import { artifactNamesNobody } from './artifact/names-nobody.ts';
import { artifactNotesMatchManifest } from './artifact/notes-match-manifest.ts';
import { artifactPackageListsAreWhole } from './artifact/package-lists-are-whole.ts';
import { artifactPackagesAreListed } from './artifact/packages-are-listed.ts';
import { artifactPackagesHaveNoFlaws } from './artifact/packages-have-no-flaws.ts';
import { artifactPatchChangesLittle } from './artifact/patch-changes-little.ts';
import { artifactPermissionsAreUsed } from './artifact/permissions-are-used.ts';
import { artifactProducersArePlausible } from './artifact/producers-are-plausible.ts';
import { artifactReadersAgree } from './artifact/readers-agree.ts';
import { artifactScanIsWhole } from './artifact/scan-is-whole.ts';
import { artifactSectionsAreKnown } from './artifact/sections-are-known.ts';
import { artifactSectionsAreReadable } from './artifact/sections-are-readable.ts';
import { artifactSizeIsAllowed } from './artifact/size-is-allowed.ts';
import { artifactSizeIsModerate } from './artifact/size-is-moderate.ts';
import { artifactSizeMatches } from './artifact/size-matches.ts';
import { artifactSourceMapsAreAbsent } from './artifact/source-maps-are-absent.ts';
import { artifactStartAsksForNothing } from './artifact/start-asks-for-nothing.ts';
import { artifactStateIsPrivate } from './artifact/state-is-private.ts';
import { artifactTableCallsArePermitted } from './artifact/table-calls-are-permitted.ts';
import { artifactTablesAreBounded } from './artifact/tables-are-bounded.ts';
import { artifactToolchainAddsNothing } from './artifact/toolchain-adds-nothing.ts';
import { artifactToolchainIsSound } from './artifact/toolchain-is-sound.ts';
import { changeFilesAreValid } from './change/files-are-valid.ts';
import { changeHasOneKind } from './change/has-one-kind.ts';
import { changeHasOneMergeBase } from './change/has-one-merge-base.ts';
import { changeModesArePlain } from './change/modes-are-plain.ts';
import { changeOnlyRegistryFiles } from './change/only-registry-files.ts';
import { changePathsAreSafe } from './change/paths-are-safe.ts';
import { changeRegistryIsOpen } from './change/registry-is-open.ts';
import { changeReleasedIsFrozen } from './change/released-is-frozen.ts';
import { changeStaysInRegistry } from './change/stays-in-registry.ts';
import { changeTouchesOneRelease } from './change/touches-one-release.ts';
import type { Check } from './check.ts';
import { dependenciesAreSatisfiable } from './dependencies/are-satisfiable.ts';
import { dependenciesExist } from './dependencies/exist.ts';
import { dependenciesHaveNoCycle } from './dependencies/have-no-cycle.ts';
import { dependenciesReleaseReachesNoDependents } from './dependencies/release-reaches-no-dependents.ts';
import { dependenciesReplacementExists } from './dependencies/replacement-exists.ts';
import { dependenciesWithdrawalSparesDependents } from './dependencies/withdrawal-spares-dependents.ts';
import { manifestIsValid } from './manifest/is-valid.ts';
import { manifestLicenceIsKnown } from './manifest/licence-is-known.ts';
import { manifestLinksAreSafe } from './manifest/links-are-safe.ts';
import { manifestMatchesItsDirectory } from './manifest/matches-its-directory.ts';
import { manifestNameIsAllowed } from './manifest/name-is-allowed.ts';
import { manifestNameIsNotLookalike } from './manifest/name-is-not-lookalike.ts';
import { ownershipAdministratorDecides } from './ownership/administrator-decides.ts';
import { ownershipAdministratorsResetProvenance } from './ownership/administrators-reset-provenance.ts';
import { ownershipFirstOwnerIsSubmitter } from './ownership/first-owner-is-submitter.ts';
import { ownershipOrganisationAdminDecides } from './ownership/organisation-admin-decides.ts';
import { ownershipOrganisationIsNotLookalike } from './ownership/organisation-is-not-lookalike.ts';
import { ownershipOrphanIsAnnounced } from './ownership/orphan-is-announced.ts';
import { ownershipOwnerChangesPlugin } from './ownership/owner-changes-plugin.ts';
import { ownershipRatingIsOwn } from './ownership/rating-is-own.ts';
import { ownershipRecordChangeIsVouchedFor } from './ownership/record-change-is-vouched-for.ts';
import { ownershipRecordIsPresent } from './ownership/record-is-present.ts';
import { ownershipReleaseIsAuthorised } from './ownership/release-is-authorised.ts';
import { provenanceArtifactIsBound } from './provenance/artifact-is-bound.ts';
import { provenanceClientPolicyIsKept } from './provenance/client-policy-is-kept.ts';
import { provenanceIsSigned } from './provenance/is-signed.ts';
import { provenanceLevelIsReached } from './provenance/level-is-reached.ts';
import { provenancePublishersHaveSigned } from './provenance/publishers-have-signed.ts';
import { provenanceRankIsKept } from './provenance/rank-is-kept.ts';
import { provenanceRecordSignatureIsValid } from './provenance/record-signature-is-valid.ts';
import { provenanceRepositoryKeepsItsName } from './provenance/repository-keeps-its-name.ts';
import { provenanceRunnerIsAllowed } from './provenance/runner-is-allowed.ts';
import { provenanceSignatureIsValid } from './provenance/signature-is-valid.ts';
import { provenanceSignerIsRecorded } from './provenance/signer-is-recorded.ts';
import { provenanceTagNamesItsPlugin } from './provenance/tag-names-its-plugin.ts';
import { provenanceVersionIsBound } from './provenance/version-is-bound.ts';
import { reviewAddsNoDependency } from './review/adds-no-dependency.ts';
import { reviewAsksForNothingNew } from './review/asks-for-nothing-new.ts';
import { reviewLevelIsKept } from './review/level-is-kept.ts';
import { reviewMergesByItself } from './review/merges-by-itself.ts';
import { reviewPluginIsEstablished } from './review/plugin-is-established.ts';
import { versionIsNew } from './version/is-new.ts';
import { versionIsReleased } from './version/is-released.ts';
import { versionIsValid } from './version/is-valid.ts';
import { versionMovesForward } from './version/moves-forward.ts';

/** Raised with every change of what a check finds; recorded with each merge. */
export const catalogueVersion = 9;

export const catalogue: readonly Check[] = [
  changeRegistryIsOpen,
  changeHasOneKind,
  changeHasOneMergeBase,
  changeTouchesOneRelease,
  changeOnlyRegistryFiles,
  changeStaysInRegistry,
  changeReleasedIsFrozen,
  changeModesArePlain,
  changePathsAreSafe,
  changeFilesAreValid,
  manifestIsValid,
  manifestMatchesItsDirectory,
  manifestNameIsAllowed,
  manifestNameIsNotLookalike,
  manifestLicenceIsKnown,
  manifestLinksAreSafe,
  versionIsValid,
  versionIsNew,
  versionMovesForward,
  versionIsReleased,
  artifactIsPresent,
  artifactDigestMatches,
  artifactSizeMatches,
  artifactSizeIsAllowed,
  artifactSizeIsModerate,
  artifactIsWasm,
  artifactEngineAccepts,
  artifactEngineKnowsFeatures,
  artifactReadersAgree,
  artifactAbiIsDeclared,
  artifactAbiFitsHost,
  artifactFeaturesFitHost,
  artifactHostVersionsFitFeatures,
  artifactImportsArePermitted,
  artifactTableCallsArePermitted,
  artifactImportsAreCalled,
  artifactToolchainAddsNothing,
  artifactPermissionsAreUsed,
  artifactImportModulesAreKnown,
  artifactImportsNoDynamicCode,
  artifactInterfacesAreCurrent,
  artifactGainsNoCapability,
  artifactStartAsksForNothing,
  artifactLoadsWithoutRunning,
  artifactMemoryIsWithinLimit,
  artifactMemoryGrowsBounded,
  artifactMemoryStopsAtLimit,
  artifactFunctionsAreExported,
  artifactExportsFitAbi,
  artifactIsNoMiner,
  artifactLoopsCanEnd,
  artifactTablesAreBounded,
  artifactStateIsPrivate,
  artifactExportsAreDocumented,
  artifactPatchChangesLittle,
  artifactIndirectCallsAreFew,
  artifactCodeIsReviewable,
  artifactFunctionsAreReached,
  artifactIsNotKnownBad,
  artifactFlawsAreMinor,
  artifactContactsAreReputable,
  artifactHoldsNoSecrets,
  artifactHoldsNoPrograms,
  artifactSectionsAreReadable,
  artifactDataIsReadWhole,
  artifactScanIsWhole,
  artifactHostsArePermitted,
  artifactHostsAreOutOfReach,
  artifactHoldsNoArchives,
  artifactDataIsReadable,
  artifactSectionsAreKnown,
  artifactNamesNobody,
  artifactSourceMapsAreAbsent,
  artifactNotesMatchManifest,
  artifactProducersArePlausible,
  artifactToolchainIsSound,
  artifactPackagesHaveNoFlaws,
  artifactPackageListsAreWhole,
  artifactPackagesAreListed,
  artifactDebugIsStripped,
  ownershipRecordIsPresent,
  ownershipFirstOwnerIsSubmitter,
  ownershipReleaseIsAuthorised,
  ownershipOwnerChangesPlugin,
  ownershipRecordChangeIsVouchedFor,
  ownershipOrphanIsAnnounced,
  ownershipAdministratorsResetProvenance,
  ownershipAdministratorDecides,
  ownershipOrganisationAdminDecides,
  ownershipOrganisationIsNotLookalike,
  ownershipRatingIsOwn,
  provenanceIsSigned,
  provenanceSignatureIsValid,
  provenanceSignerIsRecorded,
  provenanceArtifactIsBound,
  provenanceVersionIsBound,
  provenanceRankIsKept,
  provenanceLevelIsReached,
  provenancePublishersHaveSigned,
  provenanceTagNamesItsPlugin,
  provenanceRunnerIsAllowed,
  provenanceClientPolicyIsKept,
  provenanceRecordSignatureIsValid,
  provenanceRepositoryKeepsItsName,
  dependenciesExist,
  dependenciesAreSatisfiable,
  dependenciesHaveNoCycle,
  dependenciesReplacementExists,
  dependenciesWithdrawalSparesDependents,
  dependenciesReleaseReachesNoDependents,
  reviewPluginIsEstablished,
  reviewAsksForNothingNew,
  reviewAddsNoDependency,
  reviewLevelIsKept,
  reviewMergesByItself,
];
