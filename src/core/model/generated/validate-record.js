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
const validateRecord = validate147, schema65 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://plugyard.github.io/plugyard/schemas/record.schema.json",
	title: "Record",
	description: "Who owns a plugin and who may sign its releases: record.json.",
	type: "object",
	properties: {
		$schema: { $ref: "definitions.schema.json#/$defs/schemaLink" },
		format: { const: 1 },
		owners: {
			type: "array",
			items: {
				type: "object",
				properties: {
					login: {
						type: "string",
						minLength: 1,
						maxLength: 100
					},
					id: {
						type: "integer",
						minimum: 0,
						maximum: 9007199254740991,
						description: "the account's numeric id"
					},
					versions: { $ref: "definitions.schema.json#/$defs/range" }
				},
				required: ["login", "id"],
				additionalProperties: !1
			},
			minItems: 1,
			maxItems: 100
		},
		publishers: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/publisher" },
			maxItems: 100
		},
		provenanceReset: {
			type: "object",
			properties: {
				fromSequence: { $ref: "definitions.schema.json#/$defs/sequence" },
				reason: { $ref: "definitions.schema.json#/$defs/reason" }
			},
			required: ["fromSequence", "reason"],
			additionalProperties: !1
		}
	},
	required: [
		"format",
		"owners",
		"publishers"
	],
	additionalProperties: !1,
	examples: [{
		format: 1,
		owners: [{
			login: "alice",
			id: 1001
		}],
		publishers: [{
			kind: "key",
			sha256: "3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b",
			algorithm: "ed25519",
			publicKey: "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE="
		}, {
			kind: "github-oidc",
			issuer: "https://token.actions.githubusercontent.com",
			repository: "acme/json-format",
			repositoryId: 1234567,
			ownerId: 7654321,
			workflow: ".github/workflows/release.yml",
			tag: "v{version}"
		}]
	}]
}, schema21 = {
	type: "string",
	description: "the address of this file's schema, for editors"
};
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate148.errors = vErrors, errors === 0;
}
validate148.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema33 = {
	type: "string",
	minLength: 1,
	maxLength: 256,
	description: "a version range such as ^1.2.0"
}, func1 = require_ucs2length().default;
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func1(data) > 256) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 256 },
				message: "must NOT have more than 256 characters",
				schema: 256,
				parentSchema: schema33,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func1(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters",
				schema: 1,
				parentSchema: schema33,
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
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate150.errors = vErrors, errors === 0;
}
validate150.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema68 = {
	type: "object",
	properties: { kind: {
		enum: ["key", "github-oidc"],
		description: "how this publisher signs"
	} },
	required: ["kind"],
	allOf: [{
		if: {
			properties: { kind: { const: "key" } },
			required: ["kind"]
		},
		then: {
			type: "object",
			properties: {
				kind: { const: "key" },
				sha256: { $ref: "definitions.schema.json#/$defs/sha256" },
				algorithm: {
					enum: [
						"ed25519",
						"ecdsa-p256",
						"rsa-3072"
					],
					description: "the key's algorithm"
				},
				publicKey: {
					type: "string",
					maxLength: 2e3,
					pattern: "^[A-Za-z0-9+/]+={0,2}$",
					description: "the base64 of the public key's SPKI DER"
				},
				validFrom: { $ref: "definitions.schema.json#/$defs/timestamp" },
				validUntil: { $ref: "definitions.schema.json#/$defs/timestamp" },
				revocation: {
					type: "object",
					properties: {
						reason: { enum: ["rotated", "compromised"] },
						fromSequence: { $ref: "definitions.schema.json#/$defs/sequence" }
					},
					required: ["reason", "fromSequence"],
					additionalProperties: !1
				}
			},
			required: [
				"kind",
				"sha256",
				"algorithm",
				"publicKey"
			],
			additionalProperties: !1
		}
	}, {
		if: {
			properties: { kind: { const: "github-oidc" } },
			required: ["kind"]
		},
		then: {
			type: "object",
			properties: {
				kind: { const: "github-oidc" },
				issuer: {
					type: "string",
					maxLength: 300,
					pattern: "^https://[^\\s]+$",
					description: "the https address of the identity provider"
				},
				repository: {
					type: "string",
					minLength: 1,
					maxLength: 200,
					description: "owner/name of the repository, for show",
					pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"
				},
				repositoryId: {
					type: "integer",
					minimum: 1,
					maximum: 9007199254740991,
					description: "the repository's numeric id"
				},
				ownerId: {
					type: "integer",
					minimum: 1,
					maximum: 9007199254740991,
					description: "the repository owner's numeric id"
				},
				workflow: {
					type: "string",
					minLength: 1,
					maxLength: 300,
					description: "the workflow file, such as .github/workflows/release.yml",
					pattern: "^\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"
				},
				signerWorkflow: {
					type: "string",
					minLength: 1,
					maxLength: 500,
					description: "the reusable workflow that signs, such as acme/workflows/.github/workflows/sign.yml@refs/tags/v1"
				},
				tag: {
					type: "string",
					minLength: 1,
					maxLength: 200,
					description: "the tag template, such as v{version} or {name}@{version}",
					pattern: "\\{version\\}"
				},
				triggers: {
					type: "array",
					items: {
						type: "string",
						enum: [
							"push",
							"release",
							"workflow_dispatch",
							"schedule"
						]
					},
					minItems: 1,
					uniqueItems: !0
				},
				environment: {
					type: "string",
					minLength: 1,
					maxLength: 255
				},
				selfHosted: {
					type: "boolean",
					description: "whether a self-hosted runner will do"
				}
			},
			required: [
				"kind",
				"issuer",
				"repository",
				"repositoryId",
				"ownerId",
				"workflow",
				"tag"
			],
			additionalProperties: !1
		}
	}]
}, schema28 = {
	type: "string",
	pattern: "^[0-9a-f]{64}$",
	description: "64 lowercase hex digits"
}, pattern6 = RegExp("^[0-9a-f]{64}$", "u");
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate153.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern6.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				message: "must match pattern \"^[0-9a-f]{64}$\"",
				schema: "^[0-9a-f]{64}$",
				parentSchema: schema28,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate153.errors = vErrors, errors === 0;
}
validate153.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema26 = {
	type: "string",
	pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$",
	description: "a UTC time such as 2026-01-31T12:00:00Z"
}, pattern5 = RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$", "u");
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate155.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern5.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" },
				message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$\"",
				schema: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$",
				parentSchema: schema26,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate155.errors = vErrors, errors === 0;
}
validate155.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema27 = {
	type: "integer",
	minimum: 0,
	maximum: 9007199254740991,
	description: "a sequence number"
};
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate158.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "number" || data % 1 || isNaN(data) || !isFinite(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer",
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				},
				message: "must be <= 9007199254740991",
				schema: 9007199254740991,
				parentSchema: schema27,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 0 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0",
				schema: 0,
				parentSchema: schema27,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	return validate158.errors = vErrors, errors === 0;
}
validate158.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const func4 = Object.prototype.hasOwnProperty, pattern34 = RegExp("^[A-Za-z0-9+/]+={0,2}$", "u"), pattern22 = RegExp("^https://[^\\s]+$", "u"), pattern37 = RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", "u"), pattern38 = RegExp("^\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$", "u"), pattern39 = RegExp("\\{version\\}", "u");
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
	evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
	let _errs2 = errors, valid1 = !0, _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			let err0 = {};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		} else if (data.kind !== void 0 && data.kind !== "key") {
			let err1 = {};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
		let _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0) {
				let err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "kind" },
					message: "must have required property 'kind'",
					schema: schema68.allOf[0].then.required,
					parentSchema: schema68.allOf[0].then,
					data
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
			if (data.sha256 === void 0) {
				let err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "sha256" },
					message: "must have required property 'sha256'",
					schema: schema68.allOf[0].then.required,
					parentSchema: schema68.allOf[0].then,
					data
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
			if (data.algorithm === void 0) {
				let err4 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "algorithm" },
					message: "must have required property 'algorithm'",
					schema: schema68.allOf[0].then.required,
					parentSchema: schema68.allOf[0].then,
					data
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
			if (data.publicKey === void 0) {
				let err5 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "publicKey" },
					message: "must have required property 'publicKey'",
					schema: schema68.allOf[0].then.required,
					parentSchema: schema68.allOf[0].then,
					data
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
			for (let key0 in data) if (key0 !== "kind" && key0 !== "sha256" && key0 !== "algorithm" && key0 !== "publicKey" && key0 !== "validFrom" && key0 !== "validUntil" && key0 !== "revocation") {
				let err6 = {
					instancePath,
					schemaPath: "#/allOf/0/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: !1,
					parentSchema: schema68.allOf[0].then,
					data
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
			if (data.kind !== void 0) {
				let data1 = data.kind;
				if (data1 !== "key") {
					let err7 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/0/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "key" },
						message: "must be equal to constant",
						schema: "key",
						parentSchema: schema68.allOf[0].then.properties.kind,
						data: data1
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
			}
			if (data.sha256 !== void 0 && (validate153(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			}) || (vErrors = append(vErrors ?? [], validate153.errors), errors = vErrors.length)), data.algorithm !== void 0) {
				let data3 = data.algorithm;
				if (data3 !== "ed25519" && data3 !== "ecdsa-p256" && data3 !== "rsa-3072") {
					let err8 = {
						instancePath: instancePath + "/algorithm",
						schemaPath: "#/allOf/0/then/properties/algorithm/enum",
						keyword: "enum",
						params: { allowedValues: schema68.allOf[0].then.properties.algorithm.enum },
						message: "must be equal to one of the allowed values",
						schema: schema68.allOf[0].then.properties.algorithm.enum,
						parentSchema: schema68.allOf[0].then.properties.algorithm,
						data: data3
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
			}
			if (data.publicKey !== void 0) {
				let data4 = data.publicKey;
				if (typeof data4 == "string") {
					if (func1(data4) > 2e3) {
						let err9 = {
							instancePath: instancePath + "/publicKey",
							schemaPath: "#/allOf/0/then/properties/publicKey/maxLength",
							keyword: "maxLength",
							params: { limit: 2e3 },
							message: "must NOT have more than 2000 characters",
							schema: 2e3,
							parentSchema: schema68.allOf[0].then.properties.publicKey,
							data: data4
						};
						vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
					}
					if (!pattern34.test(data4)) {
						let err10 = {
							instancePath: instancePath + "/publicKey",
							schemaPath: "#/allOf/0/then/properties/publicKey/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" },
							message: "must match pattern \"^[A-Za-z0-9+/]+={0,2}$\"",
							schema: "^[A-Za-z0-9+/]+={0,2}$",
							parentSchema: schema68.allOf[0].then.properties.publicKey,
							data: data4
						};
						vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
					}
				} else {
					let err11 = {
						instancePath: instancePath + "/publicKey",
						schemaPath: "#/allOf/0/then/properties/publicKey/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema68.allOf[0].then.properties.publicKey.type,
						parentSchema: schema68.allOf[0].then.properties.publicKey,
						data: data4
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
			}
			if (data.validFrom !== void 0 && (validate155(data.validFrom, {
				instancePath: instancePath + "/validFrom",
				parentData: data,
				parentDataProperty: "validFrom",
				rootData,
				dynamicAnchors
			}) || (vErrors = append(vErrors ?? [], validate155.errors), errors = vErrors.length)), data.validUntil !== void 0 && (validate155(data.validUntil, {
				instancePath: instancePath + "/validUntil",
				parentData: data,
				parentDataProperty: "validUntil",
				rootData,
				dynamicAnchors
			}) || (vErrors = append(vErrors ?? [], validate155.errors), errors = vErrors.length)), data.revocation !== void 0) {
				let data7 = data.revocation;
				if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
					if (data7.reason === void 0) {
						let err12 = {
							instancePath: instancePath + "/revocation",
							schemaPath: "#/allOf/0/then/properties/revocation/required",
							keyword: "required",
							params: { missingProperty: "reason" },
							message: "must have required property 'reason'",
							schema: schema68.allOf[0].then.properties.revocation.required,
							parentSchema: schema68.allOf[0].then.properties.revocation,
							data: data7
						};
						vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
					}
					if (data7.fromSequence === void 0) {
						let err13 = {
							instancePath: instancePath + "/revocation",
							schemaPath: "#/allOf/0/then/properties/revocation/required",
							keyword: "required",
							params: { missingProperty: "fromSequence" },
							message: "must have required property 'fromSequence'",
							schema: schema68.allOf[0].then.properties.revocation.required,
							parentSchema: schema68.allOf[0].then.properties.revocation,
							data: data7
						};
						vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
					}
					for (let key1 in data7) if (key1 !== "reason" && key1 !== "fromSequence") {
						let err14 = {
							instancePath: instancePath + "/revocation",
							schemaPath: "#/allOf/0/then/properties/revocation/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema68.allOf[0].then.properties.revocation,
							data: data7
						};
						vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
					}
					if (data7.reason !== void 0) {
						let data8 = data7.reason;
						if (data8 !== "rotated" && data8 !== "compromised") {
							let err15 = {
								instancePath: instancePath + "/revocation/reason",
								schemaPath: "#/allOf/0/then/properties/revocation/properties/reason/enum",
								keyword: "enum",
								params: { allowedValues: schema68.allOf[0].then.properties.revocation.properties.reason.enum },
								message: "must be equal to one of the allowed values",
								schema: schema68.allOf[0].then.properties.revocation.properties.reason.enum,
								parentSchema: schema68.allOf[0].then.properties.revocation.properties.reason,
								data: data8
							};
							vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
						}
					}
					data7.fromSequence !== void 0 && (validate158(data7.fromSequence, {
						instancePath: instancePath + "/revocation/fromSequence",
						parentData: data7,
						parentDataProperty: "fromSequence",
						rootData,
						dynamicAnchors
					}) || (vErrors = append(vErrors ?? [], validate158.errors), errors = vErrors.length));
				} else {
					let err16 = {
						instancePath: instancePath + "/revocation",
						schemaPath: "#/allOf/0/then/properties/revocation/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema68.allOf[0].then.properties.revocation.type,
						parentSchema: schema68.allOf[0].then.properties.revocation,
						data: data7
					};
					vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
				}
			}
		} else {
			let err17 = {
				instancePath,
				schemaPath: "#/allOf/0/then/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema68.allOf[0].then.type,
				parentSchema: schema68.allOf[0].then,
				data
			};
			vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
		}
		var _valid0 = _errs5 === errors;
		if (valid1 = _valid0, valid1) var props0 = !0;
	}
	if (!valid1) {
		let err18 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema68.allOf[0].if,
			parentSchema: schema68.allOf[0],
			data
		};
		vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
	}
	let _errs21 = errors, valid5 = !0, _errs22 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			let err19 = {};
			vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
		} else if (data.kind !== void 0 && data.kind !== "github-oidc") {
			let err20 = {};
			vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
		}
	}
	var _valid1 = _errs22 === errors;
	if (errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null), _valid1) {
		let _errs24 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0) {
				let err21 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "kind" },
					message: "must have required property 'kind'",
					schema: schema68.allOf[1].then.required,
					parentSchema: schema68.allOf[1].then,
					data
				};
				vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
			}
			if (data.issuer === void 0) {
				let err22 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "issuer" },
					message: "must have required property 'issuer'",
					schema: schema68.allOf[1].then.required,
					parentSchema: schema68.allOf[1].then,
					data
				};
				vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
			}
			if (data.repository === void 0) {
				let err23 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "repository" },
					message: "must have required property 'repository'",
					schema: schema68.allOf[1].then.required,
					parentSchema: schema68.allOf[1].then,
					data
				};
				vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
			}
			if (data.repositoryId === void 0) {
				let err24 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "repositoryId" },
					message: "must have required property 'repositoryId'",
					schema: schema68.allOf[1].then.required,
					parentSchema: schema68.allOf[1].then,
					data
				};
				vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
			}
			if (data.ownerId === void 0) {
				let err25 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "ownerId" },
					message: "must have required property 'ownerId'",
					schema: schema68.allOf[1].then.required,
					parentSchema: schema68.allOf[1].then,
					data
				};
				vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
			}
			if (data.workflow === void 0) {
				let err26 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "workflow" },
					message: "must have required property 'workflow'",
					schema: schema68.allOf[1].then.required,
					parentSchema: schema68.allOf[1].then,
					data
				};
				vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
			}
			if (data.tag === void 0) {
				let err27 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "tag" },
					message: "must have required property 'tag'",
					schema: schema68.allOf[1].then.required,
					parentSchema: schema68.allOf[1].then,
					data
				};
				vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
			}
			for (let key2 in data) if (!func4.call(schema68.allOf[1].then.properties, key2)) {
				let err28 = {
					instancePath,
					schemaPath: "#/allOf/1/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 },
					message: "must NOT have additional properties",
					schema: !1,
					parentSchema: schema68.allOf[1].then,
					data
				};
				vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
			}
			if (data.kind !== void 0) {
				let data11 = data.kind;
				if (data11 !== "github-oidc") {
					let err29 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/1/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "github-oidc" },
						message: "must be equal to constant",
						schema: "github-oidc",
						parentSchema: schema68.allOf[1].then.properties.kind,
						data: data11
					};
					vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
				}
			}
			if (data.issuer !== void 0) {
				let data12 = data.issuer;
				if (typeof data12 == "string") {
					if (func1(data12) > 300) {
						let err30 = {
							instancePath: instancePath + "/issuer",
							schemaPath: "#/allOf/1/then/properties/issuer/maxLength",
							keyword: "maxLength",
							params: { limit: 300 },
							message: "must NOT have more than 300 characters",
							schema: 300,
							parentSchema: schema68.allOf[1].then.properties.issuer,
							data: data12
						};
						vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
					}
					if (!pattern22.test(data12)) {
						let err31 = {
							instancePath: instancePath + "/issuer",
							schemaPath: "#/allOf/1/then/properties/issuer/pattern",
							keyword: "pattern",
							params: { pattern: "^https://[^\\s]+$" },
							message: "must match pattern \"^https://[^\\s]+$\"",
							schema: "^https://[^\\s]+$",
							parentSchema: schema68.allOf[1].then.properties.issuer,
							data: data12
						};
						vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
					}
				} else {
					let err32 = {
						instancePath: instancePath + "/issuer",
						schemaPath: "#/allOf/1/then/properties/issuer/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema68.allOf[1].then.properties.issuer.type,
						parentSchema: schema68.allOf[1].then.properties.issuer,
						data: data12
					};
					vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
				}
			}
			if (data.repository !== void 0) {
				let data13 = data.repository;
				if (typeof data13 == "string") {
					if (func1(data13) > 200) {
						let err33 = {
							instancePath: instancePath + "/repository",
							schemaPath: "#/allOf/1/then/properties/repository/maxLength",
							keyword: "maxLength",
							params: { limit: 200 },
							message: "must NOT have more than 200 characters",
							schema: 200,
							parentSchema: schema68.allOf[1].then.properties.repository,
							data: data13
						};
						vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
					}
					if (func1(data13) < 1) {
						let err34 = {
							instancePath: instancePath + "/repository",
							schemaPath: "#/allOf/1/then/properties/repository/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema68.allOf[1].then.properties.repository,
							data: data13
						};
						vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
					}
					if (!pattern37.test(data13)) {
						let err35 = {
							instancePath: instancePath + "/repository",
							schemaPath: "#/allOf/1/then/properties/repository/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$" },
							message: "must match pattern \"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$\"",
							schema: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$",
							parentSchema: schema68.allOf[1].then.properties.repository,
							data: data13
						};
						vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
					}
				} else {
					let err36 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/allOf/1/then/properties/repository/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema68.allOf[1].then.properties.repository.type,
						parentSchema: schema68.allOf[1].then.properties.repository,
						data: data13
					};
					vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
				}
			}
			if (data.repositoryId !== void 0) {
				let data14 = data.repositoryId;
				if (typeof data14 != "number" || data14 % 1 || isNaN(data14) || !isFinite(data14)) {
					let err37 = {
						instancePath: instancePath + "/repositoryId",
						schemaPath: "#/allOf/1/then/properties/repositoryId/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer",
						schema: schema68.allOf[1].then.properties.repositoryId.type,
						parentSchema: schema68.allOf[1].then.properties.repositoryId,
						data: data14
					};
					vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
				}
				if (typeof data14 == "number" && isFinite(data14)) {
					if (data14 > 9007199254740991 || isNaN(data14)) {
						let err38 = {
							instancePath: instancePath + "/repositoryId",
							schemaPath: "#/allOf/1/then/properties/repositoryId/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 9007199254740991
							},
							message: "must be <= 9007199254740991",
							schema: 9007199254740991,
							parentSchema: schema68.allOf[1].then.properties.repositoryId,
							data: data14
						};
						vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
					}
					if (data14 < 1 || isNaN(data14)) {
						let err39 = {
							instancePath: instancePath + "/repositoryId",
							schemaPath: "#/allOf/1/then/properties/repositoryId/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1",
							schema: 1,
							parentSchema: schema68.allOf[1].then.properties.repositoryId,
							data: data14
						};
						vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
					}
				}
			}
			if (data.ownerId !== void 0) {
				let data15 = data.ownerId;
				if (typeof data15 != "number" || data15 % 1 || isNaN(data15) || !isFinite(data15)) {
					let err40 = {
						instancePath: instancePath + "/ownerId",
						schemaPath: "#/allOf/1/then/properties/ownerId/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer",
						schema: schema68.allOf[1].then.properties.ownerId.type,
						parentSchema: schema68.allOf[1].then.properties.ownerId,
						data: data15
					};
					vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
				}
				if (typeof data15 == "number" && isFinite(data15)) {
					if (data15 > 9007199254740991 || isNaN(data15)) {
						let err41 = {
							instancePath: instancePath + "/ownerId",
							schemaPath: "#/allOf/1/then/properties/ownerId/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 9007199254740991
							},
							message: "must be <= 9007199254740991",
							schema: 9007199254740991,
							parentSchema: schema68.allOf[1].then.properties.ownerId,
							data: data15
						};
						vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
					}
					if (data15 < 1 || isNaN(data15)) {
						let err42 = {
							instancePath: instancePath + "/ownerId",
							schemaPath: "#/allOf/1/then/properties/ownerId/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1",
							schema: 1,
							parentSchema: schema68.allOf[1].then.properties.ownerId,
							data: data15
						};
						vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
					}
				}
			}
			if (data.workflow !== void 0) {
				let data16 = data.workflow;
				if (typeof data16 == "string") {
					if (func1(data16) > 300) {
						let err43 = {
							instancePath: instancePath + "/workflow",
							schemaPath: "#/allOf/1/then/properties/workflow/maxLength",
							keyword: "maxLength",
							params: { limit: 300 },
							message: "must NOT have more than 300 characters",
							schema: 300,
							parentSchema: schema68.allOf[1].then.properties.workflow,
							data: data16
						};
						vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
					}
					if (func1(data16) < 1) {
						let err44 = {
							instancePath: instancePath + "/workflow",
							schemaPath: "#/allOf/1/then/properties/workflow/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema68.allOf[1].then.properties.workflow,
							data: data16
						};
						vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
					}
					if (!pattern38.test(data16)) {
						let err45 = {
							instancePath: instancePath + "/workflow",
							schemaPath: "#/allOf/1/then/properties/workflow/pattern",
							keyword: "pattern",
							params: { pattern: "^\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$" },
							message: "must match pattern \"^\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$\"",
							schema: "^\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$",
							parentSchema: schema68.allOf[1].then.properties.workflow,
							data: data16
						};
						vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
					}
				} else {
					let err46 = {
						instancePath: instancePath + "/workflow",
						schemaPath: "#/allOf/1/then/properties/workflow/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema68.allOf[1].then.properties.workflow.type,
						parentSchema: schema68.allOf[1].then.properties.workflow,
						data: data16
					};
					vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
				}
			}
			if (data.signerWorkflow !== void 0) {
				let data17 = data.signerWorkflow;
				if (typeof data17 == "string") {
					if (func1(data17) > 500) {
						let err47 = {
							instancePath: instancePath + "/signerWorkflow",
							schemaPath: "#/allOf/1/then/properties/signerWorkflow/maxLength",
							keyword: "maxLength",
							params: { limit: 500 },
							message: "must NOT have more than 500 characters",
							schema: 500,
							parentSchema: schema68.allOf[1].then.properties.signerWorkflow,
							data: data17
						};
						vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
					}
					if (func1(data17) < 1) {
						let err48 = {
							instancePath: instancePath + "/signerWorkflow",
							schemaPath: "#/allOf/1/then/properties/signerWorkflow/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema68.allOf[1].then.properties.signerWorkflow,
							data: data17
						};
						vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
					}
				} else {
					let err49 = {
						instancePath: instancePath + "/signerWorkflow",
						schemaPath: "#/allOf/1/then/properties/signerWorkflow/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema68.allOf[1].then.properties.signerWorkflow.type,
						parentSchema: schema68.allOf[1].then.properties.signerWorkflow,
						data: data17
					};
					vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
				}
			}
			if (data.tag !== void 0) {
				let data18 = data.tag;
				if (typeof data18 == "string") {
					if (func1(data18) > 200) {
						let err50 = {
							instancePath: instancePath + "/tag",
							schemaPath: "#/allOf/1/then/properties/tag/maxLength",
							keyword: "maxLength",
							params: { limit: 200 },
							message: "must NOT have more than 200 characters",
							schema: 200,
							parentSchema: schema68.allOf[1].then.properties.tag,
							data: data18
						};
						vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
					}
					if (func1(data18) < 1) {
						let err51 = {
							instancePath: instancePath + "/tag",
							schemaPath: "#/allOf/1/then/properties/tag/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema68.allOf[1].then.properties.tag,
							data: data18
						};
						vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
					}
					if (!pattern39.test(data18)) {
						let err52 = {
							instancePath: instancePath + "/tag",
							schemaPath: "#/allOf/1/then/properties/tag/pattern",
							keyword: "pattern",
							params: { pattern: "\\{version\\}" },
							message: "must match pattern \"\\{version\\}\"",
							schema: "\\{version\\}",
							parentSchema: schema68.allOf[1].then.properties.tag,
							data: data18
						};
						vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
					}
				} else {
					let err53 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/allOf/1/then/properties/tag/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema68.allOf[1].then.properties.tag.type,
						parentSchema: schema68.allOf[1].then.properties.tag,
						data: data18
					};
					vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
				}
			}
			if (data.triggers !== void 0) {
				let data19 = data.triggers;
				if (Array.isArray(data19)) {
					if (data19.length < 1) {
						let err54 = {
							instancePath: instancePath + "/triggers",
							schemaPath: "#/allOf/1/then/properties/triggers/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema68.allOf[1].then.properties.triggers,
							data: data19
						};
						vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
					}
					let len0 = data19.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data20 = data19[i0];
						if (typeof data20 != "string") {
							let err55 = {
								instancePath: instancePath + "/triggers/" + i0,
								schemaPath: "#/allOf/1/then/properties/triggers/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema68.allOf[1].then.properties.triggers.items.type,
								parentSchema: schema68.allOf[1].then.properties.triggers.items,
								data: data20
							};
							vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
						}
						if (data20 !== "push" && data20 !== "release" && data20 !== "workflow_dispatch" && data20 !== "schedule") {
							let err56 = {
								instancePath: instancePath + "/triggers/" + i0,
								schemaPath: "#/allOf/1/then/properties/triggers/items/enum",
								keyword: "enum",
								params: { allowedValues: schema68.allOf[1].then.properties.triggers.items.enum },
								message: "must be equal to one of the allowed values",
								schema: schema68.allOf[1].then.properties.triggers.items.enum,
								parentSchema: schema68.allOf[1].then.properties.triggers.items,
								data: data20
							};
							vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
						}
					}
					let i1 = data19.length, j0;
					if (i1 > 1) {
						let indices0 = {};
						for (; i1--;) {
							let item0 = data19[i1];
							if (typeof item0 == "string") {
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									let err57 = {
										instancePath: instancePath + "/triggers",
										schemaPath: "#/allOf/1/then/properties/triggers/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i1,
											j: j0
										},
										message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
										schema: !0,
										parentSchema: schema68.allOf[1].then.properties.triggers,
										data: data19
									};
									vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
									break;
								}
								indices0[item0] = i1;
							}
						}
					}
				} else {
					let err58 = {
						instancePath: instancePath + "/triggers",
						schemaPath: "#/allOf/1/then/properties/triggers/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema68.allOf[1].then.properties.triggers.type,
						parentSchema: schema68.allOf[1].then.properties.triggers,
						data: data19
					};
					vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
				}
			}
			if (data.environment !== void 0) {
				let data21 = data.environment;
				if (typeof data21 == "string") {
					if (func1(data21) > 255) {
						let err59 = {
							instancePath: instancePath + "/environment",
							schemaPath: "#/allOf/1/then/properties/environment/maxLength",
							keyword: "maxLength",
							params: { limit: 255 },
							message: "must NOT have more than 255 characters",
							schema: 255,
							parentSchema: schema68.allOf[1].then.properties.environment,
							data: data21
						};
						vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
					}
					if (func1(data21) < 1) {
						let err60 = {
							instancePath: instancePath + "/environment",
							schemaPath: "#/allOf/1/then/properties/environment/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema68.allOf[1].then.properties.environment,
							data: data21
						};
						vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
					}
				} else {
					let err61 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/allOf/1/then/properties/environment/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema68.allOf[1].then.properties.environment.type,
						parentSchema: schema68.allOf[1].then.properties.environment,
						data: data21
					};
					vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
				}
			}
			if (data.selfHosted !== void 0) {
				let data22 = data.selfHosted;
				if (typeof data22 != "boolean") {
					let err62 = {
						instancePath: instancePath + "/selfHosted",
						schemaPath: "#/allOf/1/then/properties/selfHosted/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean",
						schema: schema68.allOf[1].then.properties.selfHosted.type,
						parentSchema: schema68.allOf[1].then.properties.selfHosted,
						data: data22
					};
					vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
				}
			}
		} else {
			let err63 = {
				instancePath,
				schemaPath: "#/allOf/1/then/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema68.allOf[1].then.type,
				parentSchema: schema68.allOf[1].then,
				data
			};
			vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
		}
		var _valid1 = _errs24 === errors;
		if (valid5 = _valid1, valid5) var props1 = !0;
	}
	if (!valid5) {
		let err64 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema68.allOf[1].if,
			parentSchema: schema68.allOf[1],
			data
		};
		vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
	}
	if (props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 ||= {}, Object.assign(props0, props1))), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			let err65 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema68.required,
				parentSchema: schema68,
				data
			};
			vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
		}
		if (props0 !== !0 && (props0 ||= {}, props0.kind = !0), data.kind !== void 0) {
			let data23 = data.kind;
			if (data23 !== "key" && data23 !== "github-oidc") {
				let err66 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema68.properties.kind.enum },
					message: "must be equal to one of the allowed values",
					schema: schema68.properties.kind.enum,
					parentSchema: schema68.properties.kind,
					data: data23
				};
				vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
			}
		}
	} else {
		let err67 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema68.type,
			parentSchema: schema68,
			data
		};
		vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
	}
	return validate152.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate152.evaluated = {
	dynamicProps: !0,
	dynamicItems: !1
};
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate161.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "number" || data % 1 || isNaN(data) || !isFinite(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer",
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				},
				message: "must be <= 9007199254740991",
				schema: 9007199254740991,
				parentSchema: schema27,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 0 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0",
				schema: 0,
				parentSchema: schema27,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	return validate161.errors = vErrors, errors === 0;
}
validate161.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema22 = {
	type: "string",
	minLength: 1,
	maxLength: 1e3,
	description: "why, in a sentence or two"
};
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate163.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func1(data) > 1e3) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1e3 },
				message: "must NOT have more than 1000 characters",
				schema: 1e3,
				parentSchema: schema22,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func1(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters",
				schema: 1,
				parentSchema: schema22,
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
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate163.errors = vErrors, errors === 0;
}
validate163.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate147.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'",
				schema: schema65.required,
				parentSchema: schema65,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.owners === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owners" },
				message: "must have required property 'owners'",
				schema: schema65.required,
				parentSchema: schema65,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.publishers === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "publishers" },
				message: "must have required property 'publishers'",
				schema: schema65.required,
				parentSchema: schema65,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "$schema" && key0 !== "format" && key0 !== "owners" && key0 !== "publishers" && key0 !== "provenanceReset") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema65,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.$schema !== void 0 && (validate148(data.$schema, {
			instancePath: instancePath + "/$schema",
			parentData: data,
			parentDataProperty: "$schema",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate148.errors), errors = vErrors.length)), data.format !== void 0) {
			let data1 = data.format;
			if (data1 !== 1) {
				let err4 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema65.properties.format,
					data: data1
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.owners !== void 0) {
			let data2 = data.owners;
			if (Array.isArray(data2)) {
				if (data2.length > 100) {
					let err5 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items",
						schema: 100,
						parentSchema: schema65.properties.owners,
						data: data2
					};
					vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
				}
				if (data2.length < 1) {
					let err6 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema65.properties.owners,
						data: data2
					};
					vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
				}
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.login === void 0) {
							let err7 = {
								instancePath: instancePath + "/owners/" + i0,
								schemaPath: "#/properties/owners/items/required",
								keyword: "required",
								params: { missingProperty: "login" },
								message: "must have required property 'login'",
								schema: schema65.properties.owners.items.required,
								parentSchema: schema65.properties.owners.items,
								data: data3
							};
							vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
						}
						if (data3.id === void 0) {
							let err8 = {
								instancePath: instancePath + "/owners/" + i0,
								schemaPath: "#/properties/owners/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'",
								schema: schema65.properties.owners.items.required,
								parentSchema: schema65.properties.owners.items,
								data: data3
							};
							vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
						}
						for (let key1 in data3) if (key1 !== "login" && key1 !== "id" && key1 !== "versions") {
							let err9 = {
								instancePath: instancePath + "/owners/" + i0,
								schemaPath: "#/properties/owners/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema65.properties.owners.items,
								data: data3
							};
							vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
						}
						if (data3.login !== void 0) {
							let data4 = data3.login;
							if (typeof data4 == "string") {
								if (func1(data4) > 100) {
									let err10 = {
										instancePath: instancePath + "/owners/" + i0 + "/login",
										schemaPath: "#/properties/owners/items/properties/login/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters",
										schema: 100,
										parentSchema: schema65.properties.owners.items.properties.login,
										data: data4
									};
									vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
								}
								if (func1(data4) < 1) {
									let err11 = {
										instancePath: instancePath + "/owners/" + i0 + "/login",
										schemaPath: "#/properties/owners/items/properties/login/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema65.properties.owners.items.properties.login,
										data: data4
									};
									vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
								}
							} else {
								let err12 = {
									instancePath: instancePath + "/owners/" + i0 + "/login",
									schemaPath: "#/properties/owners/items/properties/login/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema65.properties.owners.items.properties.login.type,
									parentSchema: schema65.properties.owners.items.properties.login,
									data: data4
								};
								vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
							}
						}
						if (data3.id !== void 0) {
							let data5 = data3.id;
							if (typeof data5 != "number" || data5 % 1 || isNaN(data5) || !isFinite(data5)) {
								let err13 = {
									instancePath: instancePath + "/owners/" + i0 + "/id",
									schemaPath: "#/properties/owners/items/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema65.properties.owners.items.properties.id.type,
									parentSchema: schema65.properties.owners.items.properties.id,
									data: data5
								};
								vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 > 9007199254740991 || isNaN(data5)) {
									let err14 = {
										instancePath: instancePath + "/owners/" + i0 + "/id",
										schemaPath: "#/properties/owners/items/properties/id/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991",
										schema: 9007199254740991,
										parentSchema: schema65.properties.owners.items.properties.id,
										data: data5
									};
									vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
								}
								if (data5 < 0 || isNaN(data5)) {
									let err15 = {
										instancePath: instancePath + "/owners/" + i0 + "/id",
										schemaPath: "#/properties/owners/items/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema65.properties.owners.items.properties.id,
										data: data5
									};
									vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
								}
							}
						}
						data3.versions !== void 0 && (validate150(data3.versions, {
							instancePath: instancePath + "/owners/" + i0 + "/versions",
							parentData: data3,
							parentDataProperty: "versions",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate150.errors), errors = vErrors.length));
					} else {
						let err16 = {
							instancePath: instancePath + "/owners/" + i0,
							schemaPath: "#/properties/owners/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema65.properties.owners.items.type,
							parentSchema: schema65.properties.owners.items,
							data: data3
						};
						vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
					}
				}
			} else {
				let err17 = {
					instancePath: instancePath + "/owners",
					schemaPath: "#/properties/owners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema65.properties.owners.type,
					parentSchema: schema65.properties.owners,
					data: data2
				};
				vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
			}
		}
		if (data.publishers !== void 0) {
			let data7 = data.publishers;
			if (Array.isArray(data7)) {
				if (data7.length > 100) {
					let err18 = {
						instancePath: instancePath + "/publishers",
						schemaPath: "#/properties/publishers/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items",
						schema: 100,
						parentSchema: schema65.properties.publishers,
						data: data7
					};
					vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
				}
				let len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) validate152(data7[i1], {
					instancePath: instancePath + "/publishers/" + i1,
					parentData: data7,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate152.errors), errors = vErrors.length);
			} else {
				let err19 = {
					instancePath: instancePath + "/publishers",
					schemaPath: "#/properties/publishers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema65.properties.publishers.type,
					parentSchema: schema65.properties.publishers,
					data: data7
				};
				vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
			}
		}
		if (data.provenanceReset !== void 0) {
			let data9 = data.provenanceReset;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.fromSequence === void 0) {
					let err20 = {
						instancePath: instancePath + "/provenanceReset",
						schemaPath: "#/properties/provenanceReset/required",
						keyword: "required",
						params: { missingProperty: "fromSequence" },
						message: "must have required property 'fromSequence'",
						schema: schema65.properties.provenanceReset.required,
						parentSchema: schema65.properties.provenanceReset,
						data: data9
					};
					vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
				}
				if (data9.reason === void 0) {
					let err21 = {
						instancePath: instancePath + "/provenanceReset",
						schemaPath: "#/properties/provenanceReset/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						message: "must have required property 'reason'",
						schema: schema65.properties.provenanceReset.required,
						parentSchema: schema65.properties.provenanceReset,
						data: data9
					};
					vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
				}
				for (let key2 in data9) if (key2 !== "fromSequence" && key2 !== "reason") {
					let err22 = {
						instancePath: instancePath + "/provenanceReset",
						schemaPath: "#/properties/provenanceReset/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema65.properties.provenanceReset,
						data: data9
					};
					vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
				}
				data9.fromSequence !== void 0 && (validate161(data9.fromSequence, {
					instancePath: instancePath + "/provenanceReset/fromSequence",
					parentData: data9,
					parentDataProperty: "fromSequence",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate161.errors), errors = vErrors.length)), data9.reason !== void 0 && (validate163(data9.reason, {
					instancePath: instancePath + "/provenanceReset/reason",
					parentData: data9,
					parentDataProperty: "reason",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate163.errors), errors = vErrors.length));
			} else {
				let err23 = {
					instancePath: instancePath + "/provenanceReset",
					schemaPath: "#/properties/provenanceReset/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema65.properties.provenanceReset.type,
					parentSchema: schema65.properties.provenanceReset,
					data: data9
				};
				vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
			}
		}
	} else {
		let err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema65.type,
			parentSchema: schema65,
			data
		};
		vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
	}
	return validate147.errors = vErrors, errors === 0;
}
validate147.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function append(errors, more) {
	for (let error of more) errors.push(error);
	return errors;
}
export { validateRecord };
