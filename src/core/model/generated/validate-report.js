// Made from schemas/ by `npm run generate`; do not edit.
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = ((cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports))(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	function ucs2length(str) {
		let len = str.length, length = 0, pos = 0, value;
		for (; pos < len;) length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) == 56320 && pos++);
		return length;
	}
	exports.default = ucs2length, ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// virtual:validator
const validateReport = validate178, schema81 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://plugyard.github.io/plugyard/schemas/report.schema.json",
	title: "Report",
	description: "A judgement: every finding and the verdict.",
	type: "object",
	properties: {
		format: { const: 1 },
		catalogue: {
			type: "integer",
			minimum: 0
		},
		verdict: { enum: [
			"PASS",
			"HOLD",
			"FAIL"
		] },
		complete: { type: "boolean" },
		subject: {
			type: "object",
			properties: {
				kind: { enum: [
					"new-plugin",
					"release",
					"record",
					"yank",
					"removal",
					"deprecation",
					"rating",
					"organisation",
					"advisory",
					"policy",
					"trust",
					"other",
					"mixed",
					"empty"
				] },
				plugin: { $ref: "definitions.schema.json#/$defs/pluginName" },
				version: { $ref: "definitions.schema.json#/$defs/version" }
			},
			required: ["kind"],
			additionalProperties: !1
		},
		findings: {
			type: "array",
			items: {
				type: "object",
				properties: {
					check: { $ref: "#/$defs/checkId" },
					severity: { enum: [
						"error",
						"hold",
						"warning",
						"note"
					] },
					message: { type: "string" },
					fix: { type: "string" },
					file: { type: "string" },
					pointer: { type: "string" },
					line: { type: "integer" },
					column: { type: "integer" },
					offset: {
						type: "integer",
						minimum: 0
					}
				},
				required: [
					"check",
					"severity",
					"message",
					"fix"
				],
				additionalProperties: !1
			}
		},
		checks: {
			type: "array",
			items: {
				type: "object",
				properties: {
					id: { $ref: "#/$defs/checkId" },
					outcome: { enum: [
						"passed",
						"found",
						"skipped",
						"deferred"
					] },
					reason: { type: "string" }
				},
				required: ["id", "outcome"],
				additionalProperties: !1
			}
		},
		news: {
			type: "object",
			properties: {
				permissions: {
					type: "object",
					properties: {
						added: {
							type: "array",
							items: { type: "string" }
						},
						removed: {
							type: "array",
							items: { type: "string" }
						}
					},
					required: ["added", "removed"],
					additionalProperties: !1
				},
				dependencies: {
					type: "object",
					properties: {
						added: {
							type: "array",
							items: { type: "string" }
						},
						removed: {
							type: "array",
							items: { type: "string" }
						}
					},
					required: ["added", "removed"],
					additionalProperties: !1
				},
				size: {
					type: "object",
					properties: {
						before: {
							type: "integer",
							minimum: 0
						},
						after: {
							type: "integer",
							minimum: 0
						}
					},
					required: ["after"],
					additionalProperties: !1
				},
				signedBy: {
					type: "array",
					items: { type: "string" }
				}
			},
			required: [],
			additionalProperties: !1
		}
	},
	required: [
		"format",
		"catalogue",
		"verdict",
		"complete",
		"subject",
		"findings",
		"checks",
		"news"
	],
	additionalProperties: !1,
	$defs: { checkId: { enum: "change/has-one-kind.change/has-one-merge-base.change/touches-one-release.change/only-registry-files.change/stays-in-registry.change/released-is-frozen.change/modes-are-plain.change/paths-are-safe.change/files-are-valid.manifest/is-valid.manifest/matches-its-directory.manifest/name-is-allowed.manifest/name-is-not-lookalike.manifest/licence-is-known.manifest/links-are-safe.version/is-valid.version/is-new.version/moves-forward.artifact/is-present.artifact/digest-matches.artifact/size-matches.artifact/size-is-allowed.artifact/is-wasm.artifact/abi-is-declared.artifact/imports-are-permitted.artifact/permissions-are-used.artifact/memory-is-within-limit.artifact/functions-are-exported.ownership/record-is-present.ownership/first-owner-is-submitter.ownership/release-is-authorised.ownership/owner-changes-plugin.ownership/administrator-decides.ownership/organisation-admin-decides.ownership/rating-is-own.provenance/is-signed.provenance/signature-is-valid.provenance/signer-is-recorded.provenance/artifact-is-bound.provenance/version-is-bound.provenance/rank-is-kept.provenance/publishers-have-signed.dependencies/exist.dependencies/are-satisfiable.dependencies/have-no-cycle.review/plugin-is-established.review/asks-for-nothing-new.review/adds-no-dependency.review/merges-by-itself".split(".") } },
	examples: [{
		format: 1,
		catalogue: 1,
		verdict: "FAIL",
		complete: !0,
		subject: {
			kind: "release",
			plugin: "slugify",
			version: "1.1.0"
		},
		findings: [{
			check: "artifact/digest-matches",
			severity: "error",
			message: "The artifact's digest is not the manifest's.",
			fix: "Write the digest of the file.",
			file: "registry/plugins/slugify/1.1.0/plugin.json",
			pointer: "/artifact/sha256",
			line: 9,
			column: 15
		}],
		checks: [{
			id: "artifact/digest-matches",
			outcome: "found"
		}],
		news: { permissions: {
			added: [],
			removed: []
		} }
	}]
}, schema23 = {
	type: "string",
	pattern: "^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$",
	maxLength: 102,
	description: "a plugin name such as json-format or @acme/json-format"
}, func1 = require_ucs2length().default, pattern3 = RegExp("^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate179.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func1(data) > 102) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 102 },
				message: "must NOT have more than 102 characters",
				schema: 102,
				parentSchema: schema23,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (!pattern3.test(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$" },
				message: "must match pattern \"^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$\"",
				schema: "^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$",
				parentSchema: schema23,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate179.errors = vErrors, errors === 0;
}
validate179.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema34 = {
	type: "string",
	maxLength: 64,
	pattern: "^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$",
	description: "a SemVer 2.0.0 version in lower case, without build metadata, such as 1.2.3"
}, pattern9 = RegExp("^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$", "u");
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate181.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func1(data) > 64) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters",
				schema: 64,
				parentSchema: schema34,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (!pattern9.test(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$" },
				message: "must match pattern \"^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$\"",
				schema: "^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$",
				parentSchema: schema34,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema34.type,
			parentSchema: schema34,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate181.errors = vErrors, errors === 0;
}
validate181.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema84 = { enum: "change/has-one-kind.change/has-one-merge-base.change/touches-one-release.change/only-registry-files.change/stays-in-registry.change/released-is-frozen.change/modes-are-plain.change/paths-are-safe.change/files-are-valid.manifest/is-valid.manifest/matches-its-directory.manifest/name-is-allowed.manifest/name-is-not-lookalike.manifest/licence-is-known.manifest/links-are-safe.version/is-valid.version/is-new.version/moves-forward.artifact/is-present.artifact/digest-matches.artifact/size-matches.artifact/size-is-allowed.artifact/is-wasm.artifact/abi-is-declared.artifact/imports-are-permitted.artifact/permissions-are-used.artifact/memory-is-within-limit.artifact/functions-are-exported.ownership/record-is-present.ownership/first-owner-is-submitter.ownership/release-is-authorised.ownership/owner-changes-plugin.ownership/administrator-decides.ownership/organisation-admin-decides.ownership/rating-is-own.provenance/is-signed.provenance/signature-is-valid.provenance/signer-is-recorded.provenance/artifact-is-bound.provenance/version-is-bound.provenance/rank-is-kept.provenance/publishers-have-signed.dependencies/exist.dependencies/are-satisfiable.dependencies/have-no-cycle.review/plugin-is-established.review/asks-for-nothing-new.review/adds-no-dependency.review/merges-by-itself".split(".") };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data !== "change/has-one-kind" && data !== "change/has-one-merge-base" && data !== "change/touches-one-release" && data !== "change/only-registry-files" && data !== "change/stays-in-registry" && data !== "change/released-is-frozen" && data !== "change/modes-are-plain" && data !== "change/paths-are-safe" && data !== "change/files-are-valid" && data !== "manifest/is-valid" && data !== "manifest/matches-its-directory" && data !== "manifest/name-is-allowed" && data !== "manifest/name-is-not-lookalike" && data !== "manifest/licence-is-known" && data !== "manifest/links-are-safe" && data !== "version/is-valid" && data !== "version/is-new" && data !== "version/moves-forward" && data !== "artifact/is-present" && data !== "artifact/digest-matches" && data !== "artifact/size-matches" && data !== "artifact/size-is-allowed" && data !== "artifact/is-wasm" && data !== "artifact/abi-is-declared" && data !== "artifact/imports-are-permitted" && data !== "artifact/permissions-are-used" && data !== "artifact/memory-is-within-limit" && data !== "artifact/functions-are-exported" && data !== "ownership/record-is-present" && data !== "ownership/first-owner-is-submitter" && data !== "ownership/release-is-authorised" && data !== "ownership/owner-changes-plugin" && data !== "ownership/administrator-decides" && data !== "ownership/organisation-admin-decides" && data !== "ownership/rating-is-own" && data !== "provenance/is-signed" && data !== "provenance/signature-is-valid" && data !== "provenance/signer-is-recorded" && data !== "provenance/artifact-is-bound" && data !== "provenance/version-is-bound" && data !== "provenance/rank-is-kept" && data !== "provenance/publishers-have-signed" && data !== "dependencies/exist" && data !== "dependencies/are-satisfiable" && data !== "dependencies/have-no-cycle" && data !== "review/plugin-is-established" && data !== "review/asks-for-nothing-new" && data !== "review/adds-no-dependency" && data !== "review/merges-by-itself") {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema84.enum },
			message: "must be equal to one of the allowed values",
			schema: schema84.enum,
			parentSchema: schema84,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate183.errors = vErrors, errors === 0;
}
validate183.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const func4 = Object.prototype.hasOwnProperty;
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate178.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'",
				schema: schema81.required,
				parentSchema: schema81,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.catalogue === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "catalogue" },
				message: "must have required property 'catalogue'",
				schema: schema81.required,
				parentSchema: schema81,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.verdict === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'",
				schema: schema81.required,
				parentSchema: schema81,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.complete === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "complete" },
				message: "must have required property 'complete'",
				schema: schema81.required,
				parentSchema: schema81,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.subject === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subject" },
				message: "must have required property 'subject'",
				schema: schema81.required,
				parentSchema: schema81,
				data
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.findings === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "findings" },
				message: "must have required property 'findings'",
				schema: schema81.required,
				parentSchema: schema81,
				data
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.checks === void 0) {
			let err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "checks" },
				message: "must have required property 'checks'",
				schema: schema81.required,
				parentSchema: schema81,
				data
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.news === void 0) {
			let err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "news" },
				message: "must have required property 'news'",
				schema: schema81.required,
				parentSchema: schema81,
				data
			};
			vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
		}
		for (let key0 in data) if (key0 !== "format" && key0 !== "catalogue" && key0 !== "verdict" && key0 !== "complete" && key0 !== "subject" && key0 !== "findings" && key0 !== "checks" && key0 !== "news") {
			let err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema81,
				data
			};
			vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
		}
		if (data.format !== void 0) {
			let data0 = data.format;
			if (data0 !== 1) {
				let err9 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema81.properties.format,
					data: data0
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
		}
		if (data.catalogue !== void 0) {
			let data1 = data.catalogue;
			if (typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) {
				let err10 = {
					instancePath: instancePath + "/catalogue",
					schemaPath: "#/properties/catalogue/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema81.properties.catalogue.type,
					parentSchema: schema81.properties.catalogue,
					data: data1
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
			if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
				let err11 = {
					instancePath: instancePath + "/catalogue",
					schemaPath: "#/properties/catalogue/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema81.properties.catalogue,
					data: data1
				};
				vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data2 = data.verdict;
			if (data2 !== "PASS" && data2 !== "HOLD" && data2 !== "FAIL") {
				let err12 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema81.properties.verdict.enum },
					message: "must be equal to one of the allowed values",
					schema: schema81.properties.verdict.enum,
					parentSchema: schema81.properties.verdict,
					data: data2
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
		if (data.complete !== void 0) {
			let data3 = data.complete;
			if (typeof data3 != "boolean") {
				let err13 = {
					instancePath: instancePath + "/complete",
					schemaPath: "#/properties/complete/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema81.properties.complete.type,
					parentSchema: schema81.properties.complete,
					data: data3
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
		if (data.subject !== void 0) {
			let data4 = data.subject;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.kind === void 0) {
					let err14 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/required",
						keyword: "required",
						params: { missingProperty: "kind" },
						message: "must have required property 'kind'",
						schema: schema81.properties.subject.required,
						parentSchema: schema81.properties.subject,
						data: data4
					};
					vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
				}
				for (let key1 in data4) if (key1 !== "kind" && key1 !== "plugin" && key1 !== "version") {
					let err15 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema81.properties.subject,
						data: data4
					};
					vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
				}
				if (data4.kind !== void 0) {
					let data5 = data4.kind;
					if (data5 !== "new-plugin" && data5 !== "release" && data5 !== "record" && data5 !== "yank" && data5 !== "removal" && data5 !== "deprecation" && data5 !== "rating" && data5 !== "organisation" && data5 !== "advisory" && data5 !== "policy" && data5 !== "trust" && data5 !== "other" && data5 !== "mixed" && data5 !== "empty") {
						let err16 = {
							instancePath: instancePath + "/subject/kind",
							schemaPath: "#/properties/subject/properties/kind/enum",
							keyword: "enum",
							params: { allowedValues: schema81.properties.subject.properties.kind.enum },
							message: "must be equal to one of the allowed values",
							schema: schema81.properties.subject.properties.kind.enum,
							parentSchema: schema81.properties.subject.properties.kind,
							data: data5
						};
						vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
					}
				}
				data4.plugin !== void 0 && (validate179(data4.plugin, {
					instancePath: instancePath + "/subject/plugin",
					parentData: data4,
					parentDataProperty: "plugin",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate179.errors), errors = vErrors.length)), data4.version !== void 0 && (validate181(data4.version, {
					instancePath: instancePath + "/subject/version",
					parentData: data4,
					parentDataProperty: "version",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate181.errors), errors = vErrors.length));
			} else {
				let err17 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/properties/subject/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema81.properties.subject.type,
					parentSchema: schema81.properties.subject,
					data: data4
				};
				vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
			}
		}
		if (data.findings !== void 0) {
			let data8 = data.findings;
			if (Array.isArray(data8)) {
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.check === void 0) {
							let err18 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "check" },
								message: "must have required property 'check'",
								schema: schema81.properties.findings.items.required,
								parentSchema: schema81.properties.findings.items,
								data: data9
							};
							vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
						}
						if (data9.severity === void 0) {
							let err19 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "severity" },
								message: "must have required property 'severity'",
								schema: schema81.properties.findings.items.required,
								parentSchema: schema81.properties.findings.items,
								data: data9
							};
							vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
						}
						if (data9.message === void 0) {
							let err20 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'",
								schema: schema81.properties.findings.items.required,
								parentSchema: schema81.properties.findings.items,
								data: data9
							};
							vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
						}
						if (data9.fix === void 0) {
							let err21 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "fix" },
								message: "must have required property 'fix'",
								schema: schema81.properties.findings.items.required,
								parentSchema: schema81.properties.findings.items,
								data: data9
							};
							vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
						}
						for (let key2 in data9) if (!func4.call(schema81.properties.findings.items.properties, key2)) {
							let err22 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema81.properties.findings.items,
								data: data9
							};
							vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
						}
						if (data9.check !== void 0 && (validate183(data9.check, {
							instancePath: instancePath + "/findings/" + i0 + "/check",
							parentData: data9,
							parentDataProperty: "check",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate183.errors), errors = vErrors.length)), data9.severity !== void 0) {
							let data11 = data9.severity;
							if (data11 !== "error" && data11 !== "hold" && data11 !== "warning" && data11 !== "note") {
								let err23 = {
									instancePath: instancePath + "/findings/" + i0 + "/severity",
									schemaPath: "#/properties/findings/items/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema81.properties.findings.items.properties.severity.enum },
									message: "must be equal to one of the allowed values",
									schema: schema81.properties.findings.items.properties.severity.enum,
									parentSchema: schema81.properties.findings.items.properties.severity,
									data: data11
								};
								vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
							}
						}
						if (data9.message !== void 0) {
							let data12 = data9.message;
							if (typeof data12 != "string") {
								let err24 = {
									instancePath: instancePath + "/findings/" + i0 + "/message",
									schemaPath: "#/properties/findings/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema81.properties.findings.items.properties.message.type,
									parentSchema: schema81.properties.findings.items.properties.message,
									data: data12
								};
								vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
							}
						}
						if (data9.fix !== void 0) {
							let data13 = data9.fix;
							if (typeof data13 != "string") {
								let err25 = {
									instancePath: instancePath + "/findings/" + i0 + "/fix",
									schemaPath: "#/properties/findings/items/properties/fix/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema81.properties.findings.items.properties.fix.type,
									parentSchema: schema81.properties.findings.items.properties.fix,
									data: data13
								};
								vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
							}
						}
						if (data9.file !== void 0) {
							let data14 = data9.file;
							if (typeof data14 != "string") {
								let err26 = {
									instancePath: instancePath + "/findings/" + i0 + "/file",
									schemaPath: "#/properties/findings/items/properties/file/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema81.properties.findings.items.properties.file.type,
									parentSchema: schema81.properties.findings.items.properties.file,
									data: data14
								};
								vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
							}
						}
						if (data9.pointer !== void 0) {
							let data15 = data9.pointer;
							if (typeof data15 != "string") {
								let err27 = {
									instancePath: instancePath + "/findings/" + i0 + "/pointer",
									schemaPath: "#/properties/findings/items/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema81.properties.findings.items.properties.pointer.type,
									parentSchema: schema81.properties.findings.items.properties.pointer,
									data: data15
								};
								vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
							}
						}
						if (data9.line !== void 0) {
							let data16 = data9.line;
							if (typeof data16 != "number" || data16 % 1 || isNaN(data16) || !isFinite(data16)) {
								let err28 = {
									instancePath: instancePath + "/findings/" + i0 + "/line",
									schemaPath: "#/properties/findings/items/properties/line/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema81.properties.findings.items.properties.line.type,
									parentSchema: schema81.properties.findings.items.properties.line,
									data: data16
								};
								vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
							}
						}
						if (data9.column !== void 0) {
							let data17 = data9.column;
							if (typeof data17 != "number" || data17 % 1 || isNaN(data17) || !isFinite(data17)) {
								let err29 = {
									instancePath: instancePath + "/findings/" + i0 + "/column",
									schemaPath: "#/properties/findings/items/properties/column/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema81.properties.findings.items.properties.column.type,
									parentSchema: schema81.properties.findings.items.properties.column,
									data: data17
								};
								vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
							}
						}
						if (data9.offset !== void 0) {
							let data18 = data9.offset;
							if (typeof data18 != "number" || data18 % 1 || isNaN(data18) || !isFinite(data18)) {
								let err30 = {
									instancePath: instancePath + "/findings/" + i0 + "/offset",
									schemaPath: "#/properties/findings/items/properties/offset/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema81.properties.findings.items.properties.offset.type,
									parentSchema: schema81.properties.findings.items.properties.offset,
									data: data18
								};
								vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
							}
							if (typeof data18 == "number" && isFinite(data18) && (data18 < 0 || isNaN(data18))) {
								let err31 = {
									instancePath: instancePath + "/findings/" + i0 + "/offset",
									schemaPath: "#/properties/findings/items/properties/offset/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema81.properties.findings.items.properties.offset,
									data: data18
								};
								vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
							}
						}
					} else {
						let err32 = {
							instancePath: instancePath + "/findings/" + i0,
							schemaPath: "#/properties/findings/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema81.properties.findings.items.type,
							parentSchema: schema81.properties.findings.items,
							data: data9
						};
						vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
					}
				}
			} else {
				let err33 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema81.properties.findings.type,
					parentSchema: schema81.properties.findings,
					data: data8
				};
				vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
			}
		}
		if (data.checks !== void 0) {
			let data19 = data.checks;
			if (Array.isArray(data19)) {
				let len1 = data19.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data20 = data19[i1];
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						if (data20.id === void 0) {
							let err34 = {
								instancePath: instancePath + "/checks/" + i1,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'",
								schema: schema81.properties.checks.items.required,
								parentSchema: schema81.properties.checks.items,
								data: data20
							};
							vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
						}
						if (data20.outcome === void 0) {
							let err35 = {
								instancePath: instancePath + "/checks/" + i1,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "outcome" },
								message: "must have required property 'outcome'",
								schema: schema81.properties.checks.items.required,
								parentSchema: schema81.properties.checks.items,
								data: data20
							};
							vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
						}
						for (let key3 in data20) if (key3 !== "id" && key3 !== "outcome" && key3 !== "reason") {
							let err36 = {
								instancePath: instancePath + "/checks/" + i1,
								schemaPath: "#/properties/checks/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema81.properties.checks.items,
								data: data20
							};
							vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
						}
						if (data20.id !== void 0 && (validate183(data20.id, {
							instancePath: instancePath + "/checks/" + i1 + "/id",
							parentData: data20,
							parentDataProperty: "id",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate183.errors), errors = vErrors.length)), data20.outcome !== void 0) {
							let data22 = data20.outcome;
							if (data22 !== "passed" && data22 !== "found" && data22 !== "skipped" && data22 !== "deferred") {
								let err37 = {
									instancePath: instancePath + "/checks/" + i1 + "/outcome",
									schemaPath: "#/properties/checks/items/properties/outcome/enum",
									keyword: "enum",
									params: { allowedValues: schema81.properties.checks.items.properties.outcome.enum },
									message: "must be equal to one of the allowed values",
									schema: schema81.properties.checks.items.properties.outcome.enum,
									parentSchema: schema81.properties.checks.items.properties.outcome,
									data: data22
								};
								vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
							}
						}
						if (data20.reason !== void 0) {
							let data23 = data20.reason;
							if (typeof data23 != "string") {
								let err38 = {
									instancePath: instancePath + "/checks/" + i1 + "/reason",
									schemaPath: "#/properties/checks/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema81.properties.checks.items.properties.reason.type,
									parentSchema: schema81.properties.checks.items.properties.reason,
									data: data23
								};
								vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
							}
						}
					} else {
						let err39 = {
							instancePath: instancePath + "/checks/" + i1,
							schemaPath: "#/properties/checks/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema81.properties.checks.items.type,
							parentSchema: schema81.properties.checks.items,
							data: data20
						};
						vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
					}
				}
			} else {
				let err40 = {
					instancePath: instancePath + "/checks",
					schemaPath: "#/properties/checks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema81.properties.checks.type,
					parentSchema: schema81.properties.checks,
					data: data19
				};
				vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
			}
		}
		if (data.news !== void 0) {
			let data24 = data.news;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
				for (let key4 in data24) if (key4 !== "permissions" && key4 !== "dependencies" && key4 !== "size" && key4 !== "signedBy") {
					let err41 = {
						instancePath: instancePath + "/news",
						schemaPath: "#/properties/news/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema81.properties.news,
						data: data24
					};
					vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
				}
				if (data24.permissions !== void 0) {
					let data25 = data24.permissions;
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (data25.added === void 0) {
							let err42 = {
								instancePath: instancePath + "/news/permissions",
								schemaPath: "#/properties/news/properties/permissions/required",
								keyword: "required",
								params: { missingProperty: "added" },
								message: "must have required property 'added'",
								schema: schema81.properties.news.properties.permissions.required,
								parentSchema: schema81.properties.news.properties.permissions,
								data: data25
							};
							vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
						}
						if (data25.removed === void 0) {
							let err43 = {
								instancePath: instancePath + "/news/permissions",
								schemaPath: "#/properties/news/properties/permissions/required",
								keyword: "required",
								params: { missingProperty: "removed" },
								message: "must have required property 'removed'",
								schema: schema81.properties.news.properties.permissions.required,
								parentSchema: schema81.properties.news.properties.permissions,
								data: data25
							};
							vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
						}
						for (let key5 in data25) if (key5 !== "added" && key5 !== "removed") {
							let err44 = {
								instancePath: instancePath + "/news/permissions",
								schemaPath: "#/properties/news/properties/permissions/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema81.properties.news.properties.permissions,
								data: data25
							};
							vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
						}
						if (data25.added !== void 0) {
							let data26 = data25.added;
							if (Array.isArray(data26)) {
								let len2 = data26.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data27 = data26[i2];
									if (typeof data27 != "string") {
										let err45 = {
											instancePath: instancePath + "/news/permissions/added/" + i2,
											schemaPath: "#/properties/news/properties/permissions/properties/added/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema81.properties.news.properties.permissions.properties.added.items.type,
											parentSchema: schema81.properties.news.properties.permissions.properties.added.items,
											data: data27
										};
										vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
									}
								}
							} else {
								let err46 = {
									instancePath: instancePath + "/news/permissions/added",
									schemaPath: "#/properties/news/properties/permissions/properties/added/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema81.properties.news.properties.permissions.properties.added.type,
									parentSchema: schema81.properties.news.properties.permissions.properties.added,
									data: data26
								};
								vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
							}
						}
						if (data25.removed !== void 0) {
							let data28 = data25.removed;
							if (Array.isArray(data28)) {
								let len3 = data28.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data29 = data28[i3];
									if (typeof data29 != "string") {
										let err47 = {
											instancePath: instancePath + "/news/permissions/removed/" + i3,
											schemaPath: "#/properties/news/properties/permissions/properties/removed/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema81.properties.news.properties.permissions.properties.removed.items.type,
											parentSchema: schema81.properties.news.properties.permissions.properties.removed.items,
											data: data29
										};
										vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
									}
								}
							} else {
								let err48 = {
									instancePath: instancePath + "/news/permissions/removed",
									schemaPath: "#/properties/news/properties/permissions/properties/removed/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema81.properties.news.properties.permissions.properties.removed.type,
									parentSchema: schema81.properties.news.properties.permissions.properties.removed,
									data: data28
								};
								vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
							}
						}
					} else {
						let err49 = {
							instancePath: instancePath + "/news/permissions",
							schemaPath: "#/properties/news/properties/permissions/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema81.properties.news.properties.permissions.type,
							parentSchema: schema81.properties.news.properties.permissions,
							data: data25
						};
						vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
					}
				}
				if (data24.dependencies !== void 0) {
					let data30 = data24.dependencies;
					if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
						if (data30.added === void 0) {
							let err50 = {
								instancePath: instancePath + "/news/dependencies",
								schemaPath: "#/properties/news/properties/dependencies/required",
								keyword: "required",
								params: { missingProperty: "added" },
								message: "must have required property 'added'",
								schema: schema81.properties.news.properties.dependencies.required,
								parentSchema: schema81.properties.news.properties.dependencies,
								data: data30
							};
							vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
						}
						if (data30.removed === void 0) {
							let err51 = {
								instancePath: instancePath + "/news/dependencies",
								schemaPath: "#/properties/news/properties/dependencies/required",
								keyword: "required",
								params: { missingProperty: "removed" },
								message: "must have required property 'removed'",
								schema: schema81.properties.news.properties.dependencies.required,
								parentSchema: schema81.properties.news.properties.dependencies,
								data: data30
							};
							vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
						}
						for (let key6 in data30) if (key6 !== "added" && key6 !== "removed") {
							let err52 = {
								instancePath: instancePath + "/news/dependencies",
								schemaPath: "#/properties/news/properties/dependencies/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema81.properties.news.properties.dependencies,
								data: data30
							};
							vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
						}
						if (data30.added !== void 0) {
							let data31 = data30.added;
							if (Array.isArray(data31)) {
								let len4 = data31.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data32 = data31[i4];
									if (typeof data32 != "string") {
										let err53 = {
											instancePath: instancePath + "/news/dependencies/added/" + i4,
											schemaPath: "#/properties/news/properties/dependencies/properties/added/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema81.properties.news.properties.dependencies.properties.added.items.type,
											parentSchema: schema81.properties.news.properties.dependencies.properties.added.items,
											data: data32
										};
										vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
									}
								}
							} else {
								let err54 = {
									instancePath: instancePath + "/news/dependencies/added",
									schemaPath: "#/properties/news/properties/dependencies/properties/added/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema81.properties.news.properties.dependencies.properties.added.type,
									parentSchema: schema81.properties.news.properties.dependencies.properties.added,
									data: data31
								};
								vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
							}
						}
						if (data30.removed !== void 0) {
							let data33 = data30.removed;
							if (Array.isArray(data33)) {
								let len5 = data33.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data34 = data33[i5];
									if (typeof data34 != "string") {
										let err55 = {
											instancePath: instancePath + "/news/dependencies/removed/" + i5,
											schemaPath: "#/properties/news/properties/dependencies/properties/removed/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema81.properties.news.properties.dependencies.properties.removed.items.type,
											parentSchema: schema81.properties.news.properties.dependencies.properties.removed.items,
											data: data34
										};
										vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
									}
								}
							} else {
								let err56 = {
									instancePath: instancePath + "/news/dependencies/removed",
									schemaPath: "#/properties/news/properties/dependencies/properties/removed/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema81.properties.news.properties.dependencies.properties.removed.type,
									parentSchema: schema81.properties.news.properties.dependencies.properties.removed,
									data: data33
								};
								vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
							}
						}
					} else {
						let err57 = {
							instancePath: instancePath + "/news/dependencies",
							schemaPath: "#/properties/news/properties/dependencies/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema81.properties.news.properties.dependencies.type,
							parentSchema: schema81.properties.news.properties.dependencies,
							data: data30
						};
						vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
					}
				}
				if (data24.size !== void 0) {
					let data35 = data24.size;
					if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
						if (data35.after === void 0) {
							let err58 = {
								instancePath: instancePath + "/news/size",
								schemaPath: "#/properties/news/properties/size/required",
								keyword: "required",
								params: { missingProperty: "after" },
								message: "must have required property 'after'",
								schema: schema81.properties.news.properties.size.required,
								parentSchema: schema81.properties.news.properties.size,
								data: data35
							};
							vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
						}
						for (let key7 in data35) if (key7 !== "before" && key7 !== "after") {
							let err59 = {
								instancePath: instancePath + "/news/size",
								schemaPath: "#/properties/news/properties/size/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema81.properties.news.properties.size,
								data: data35
							};
							vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
						}
						if (data35.before !== void 0) {
							let data36 = data35.before;
							if (typeof data36 != "number" || data36 % 1 || isNaN(data36) || !isFinite(data36)) {
								let err60 = {
									instancePath: instancePath + "/news/size/before",
									schemaPath: "#/properties/news/properties/size/properties/before/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema81.properties.news.properties.size.properties.before.type,
									parentSchema: schema81.properties.news.properties.size.properties.before,
									data: data36
								};
								vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
							}
							if (typeof data36 == "number" && isFinite(data36) && (data36 < 0 || isNaN(data36))) {
								let err61 = {
									instancePath: instancePath + "/news/size/before",
									schemaPath: "#/properties/news/properties/size/properties/before/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema81.properties.news.properties.size.properties.before,
									data: data36
								};
								vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
							}
						}
						if (data35.after !== void 0) {
							let data37 = data35.after;
							if (typeof data37 != "number" || data37 % 1 || isNaN(data37) || !isFinite(data37)) {
								let err62 = {
									instancePath: instancePath + "/news/size/after",
									schemaPath: "#/properties/news/properties/size/properties/after/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema81.properties.news.properties.size.properties.after.type,
									parentSchema: schema81.properties.news.properties.size.properties.after,
									data: data37
								};
								vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
							}
							if (typeof data37 == "number" && isFinite(data37) && (data37 < 0 || isNaN(data37))) {
								let err63 = {
									instancePath: instancePath + "/news/size/after",
									schemaPath: "#/properties/news/properties/size/properties/after/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema81.properties.news.properties.size.properties.after,
									data: data37
								};
								vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
							}
						}
					} else {
						let err64 = {
							instancePath: instancePath + "/news/size",
							schemaPath: "#/properties/news/properties/size/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema81.properties.news.properties.size.type,
							parentSchema: schema81.properties.news.properties.size,
							data: data35
						};
						vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
					}
				}
				if (data24.signedBy !== void 0) {
					let data38 = data24.signedBy;
					if (Array.isArray(data38)) {
						let len6 = data38.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data39 = data38[i6];
							if (typeof data39 != "string") {
								let err65 = {
									instancePath: instancePath + "/news/signedBy/" + i6,
									schemaPath: "#/properties/news/properties/signedBy/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema81.properties.news.properties.signedBy.items.type,
									parentSchema: schema81.properties.news.properties.signedBy.items,
									data: data39
								};
								vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
							}
						}
					} else {
						let err66 = {
							instancePath: instancePath + "/news/signedBy",
							schemaPath: "#/properties/news/properties/signedBy/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema81.properties.news.properties.signedBy.type,
							parentSchema: schema81.properties.news.properties.signedBy,
							data: data38
						};
						vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
					}
				}
			} else {
				let err67 = {
					instancePath: instancePath + "/news",
					schemaPath: "#/properties/news/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema81.properties.news.type,
					parentSchema: schema81.properties.news,
					data: data24
				};
				vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
			}
		}
	} else {
		let err68 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema81.type,
			parentSchema: schema81,
			data
		};
		vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
	}
	return validate178.errors = vErrors, errors === 0;
}
validate178.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function append(errors, more) {
	for (let error of more) errors.push(error);
	return errors;
}
export { validateReport };
