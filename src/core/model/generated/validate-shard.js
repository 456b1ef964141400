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
const validateShard = validate186, schema85 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://plugyard.github.io/plugyard/schemas/shard.schema.json",
	title: "Shard",
	description: "Everything that a client must know of one plugin: index/<sha256>.json.",
	type: "object",
	properties: {
		format: { const: 1 },
		name: { $ref: "definitions.schema.json#/$defs/pluginName" },
		publishers: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/publisher" }
		},
		tags: {
			type: "object",
			properties: {
				latest: { $ref: "definitions.schema.json#/$defs/version" },
				stable: { $ref: "definitions.schema.json#/$defs/version" },
				beta: { $ref: "definitions.schema.json#/$defs/version" }
			},
			required: [],
			additionalProperties: !1
		},
		deprecated: {
			type: "object",
			properties: {
				reason: { type: "string" },
				replacement: { $ref: "definitions.schema.json#/$defs/pluginName" }
			},
			required: ["reason"],
			additionalProperties: !1
		},
		releases: {
			type: "array",
			items: {
				type: "object",
				properties: {
					version: { $ref: "definitions.schema.json#/$defs/version" },
					publishedAt: { $ref: "definitions.schema.json#/$defs/timestamp" },
					publishedSequence: { $ref: "definitions.schema.json#/$defs/sequence" },
					description: { type: "string" },
					license: { type: "string" },
					abi: { $ref: "definitions.schema.json#/$defs/abi" },
					dependencies: {
						type: "array",
						items: {
							type: "object",
							properties: {
								name: { $ref: "definitions.schema.json#/$defs/pluginName" },
								range: { $ref: "definitions.schema.json#/$defs/range" },
								optional: { type: "boolean" }
							},
							required: [
								"name",
								"range",
								"optional"
							],
							additionalProperties: !1
						}
					},
					permissions: { $ref: "definitions.schema.json#/$defs/permissions" },
					artifact: {
						type: "object",
						properties: {
							sha256: { $ref: "definitions.schema.json#/$defs/sha256" },
							size: { $ref: "definitions.schema.json#/$defs/size" },
							urls: {
								type: "array",
								items: { type: "string" }
							}
						},
						required: [
							"sha256",
							"size",
							"urls"
						],
						additionalProperties: !1
					},
					manifest: {
						type: "object",
						properties: {
							sha256: { $ref: "definitions.schema.json#/$defs/sha256" },
							size: { $ref: "definitions.schema.json#/$defs/size" },
							urls: {
								type: "array",
								items: { type: "string" }
							}
						},
						required: [
							"sha256",
							"size",
							"urls"
						],
						additionalProperties: !1
					},
					trustLevel: { enum: [
						"untrusted",
						"community",
						"verified",
						"official"
					] },
					evidence: {
						type: "object",
						properties: {
							rules: {
								type: "integer",
								minimum: 0
							},
							publisher: { type: "string" },
							bundles: {
								type: "array",
								items: {
									type: "object",
									properties: {
										file: { type: "string" },
										sha256: { $ref: "definitions.schema.json#/$defs/sha256" },
										size: { $ref: "definitions.schema.json#/$defs/size" },
										urls: {
											type: "array",
											items: { type: "string" }
										}
									},
									required: [
										"file",
										"sha256",
										"size",
										"urls"
									],
									additionalProperties: !1
								}
							},
							files: {
								type: "array",
								items: {
									type: "object",
									properties: {
										name: { type: "string" },
										sha256: { $ref: "definitions.schema.json#/$defs/sha256" }
									},
									required: ["name", "sha256"],
									additionalProperties: !1
								}
							},
							scan: {
								type: "object",
								properties: {
									catalogue: {
										type: "integer",
										minimum: 0
									},
									verdict: { enum: ["PASS", "HOLD"] },
									report: { $ref: "definitions.schema.json#/$defs/sha256" }
								},
								required: [
									"catalogue",
									"verdict",
									"report"
								],
								additionalProperties: !1
							},
							review: {
								type: "object",
								properties: {
									kind: { enum: [
										"auto",
										"approved",
										"unrecorded"
									] },
									reviewers: {
										type: "array",
										items: {
											type: "integer",
											minimum: 0
										}
									},
									head: { $ref: "definitions.schema.json#/$defs/commit" },
									merge: { $ref: "definitions.schema.json#/$defs/commit" }
								},
								required: [
									"kind",
									"reviewers",
									"merge"
								],
								additionalProperties: !1
							}
						},
						required: [
							"rules",
							"bundles",
							"files",
							"review"
						],
						additionalProperties: !1
					},
					yanked: {
						type: "object",
						properties: { reason: { type: "string" } },
						required: ["reason"],
						additionalProperties: !1
					},
					removed: {
						type: "object",
						properties: { reason: { type: "string" } },
						required: ["reason"],
						additionalProperties: !1
					}
				},
				required: [
					"version",
					"publishedAt",
					"publishedSequence",
					"description",
					"license",
					"abi",
					"dependencies",
					"permissions",
					"manifest",
					"trustLevel",
					"evidence"
				],
				additionalProperties: !1
			}
		}
	},
	required: [
		"format",
		"name",
		"publishers",
		"tags",
		"releases"
	],
	additionalProperties: !1,
	examples: [{
		format: 1,
		name: "slugify",
		publishers: [],
		tags: {
			latest: "1.0.0",
			stable: "1.0.0"
		},
		releases: [{
			version: "1.0.0",
			publishedAt: "2026-01-31T12:00:00Z",
			publishedSequence: 7,
			description: "Turns a title into the slug of an address.",
			license: "Apache-2.0",
			abi: "extism",
			dependencies: [],
			permissions: {},
			artifact: {
				sha256: "3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b",
				size: 4096,
				urls: ["blobs/sha256/3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b.wasm"]
			},
			manifest: {
				sha256: "0f343b0931126a20f133d67c2b018a3b4f1b1d1d1c1835420b6b9942dd4f1b0f",
				size: 512,
				urls: ["blobs/sha256/0f343b0931126a20f133d67c2b018a3b4f1b1d1d1c1835420b6b9942dd4f1b0f.json"]
			},
			trustLevel: "community",
			evidence: {
				rules: 1,
				publisher: "key:3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b",
				bundles: [],
				files: [],
				review: {
					kind: "unrecorded",
					reviewers: [],
					merge: "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d"
				}
			}
		}]
	}]
}, schema23 = {
	type: "string",
	pattern: "^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$",
	maxLength: 102,
	description: "a plugin name such as json-format or @acme/json-format"
}, func1 = require_ucs2length().default, pattern3 = RegExp("^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate187.evaluated;
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
	return validate187.errors = vErrors, errors === 0;
}
validate187.evaluated = {
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
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate189.evaluated;
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
	return validate189.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate189.evaluated = {
	dynamicProps: !0,
	dynamicItems: !1
};
const schema34 = {
	type: "string",
	maxLength: 64,
	pattern: "^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$",
	description: "a SemVer 2.0.0 version in lower case, without build metadata, such as 1.2.3"
}, pattern9 = RegExp("^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$", "u");
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate195.evaluated;
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
	return validate195.errors = vErrors, errors === 0;
}
validate195.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate201.evaluated;
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
	return validate201.errors = vErrors, errors === 0;
}
validate201.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate203.evaluated;
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
	return validate203.errors = vErrors, errors === 0;
}
validate203.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema42 = {
	enum: [
		"extism",
		"wasi-command",
		"wasi-reactor",
		"wasi-component",
		"proxy-wasm",
		"wasm-bindgen",
		"assemblyscript",
		"raw"
	],
	description: "how a host loads and calls the artifact"
};
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate205.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data !== "extism" && data !== "wasi-command" && data !== "wasi-reactor" && data !== "wasi-component" && data !== "proxy-wasm" && data !== "wasm-bindgen" && data !== "assemblyscript" && data !== "raw") {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema42.enum },
			message: "must be equal to one of the allowed values",
			schema: schema42.enum,
			parentSchema: schema42,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate205.errors = vErrors, errors === 0;
}
validate205.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema33 = {
	type: "string",
	minLength: 1,
	maxLength: 256,
	description: "a version range such as ^1.2.0"
};
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate208.evaluated;
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
	return validate208.errors = vErrors, errors === 0;
}
validate208.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema45 = {
	type: "object",
	properties: {
		network: {
			type: "array",
			items: {
				type: "string",
				$ref: "definitions.schema.json#/$defs/networkHost"
			},
			maxItems: 100,
			uniqueItems: !0,
			description: "network hosts that the plugin talks to"
		},
		filesystem: {
			type: "object",
			properties: {
				read: {
					type: "array",
					items: {
						type: "string",
						$ref: "definitions.schema.json#/$defs/glob"
					},
					maxItems: 100,
					uniqueItems: !0
				},
				write: {
					type: "array",
					items: {
						type: "string",
						$ref: "definitions.schema.json#/$defs/glob"
					},
					maxItems: 100,
					uniqueItems: !0
				}
			},
			required: [],
			additionalProperties: !1
		},
		environment: {
			type: "array",
			items: {
				type: "string",
				pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
				maxLength: 200,
				description: "the name of an environment variable"
			},
			maxItems: 100,
			uniqueItems: !0
		},
		hostFunctions: {
			type: "array",
			items: {
				type: "string",
				minLength: 1,
				maxLength: 200,
				description: "the name of a function that the host provides"
			},
			maxItems: 200,
			uniqueItems: !0
		},
		clock: {
			type: "boolean",
			description: "whether it reads the time or waits"
		},
		random: {
			type: "boolean",
			description: "whether it asks for random bytes"
		},
		process: {
			type: "boolean",
			description: "whether it raises signals or starts processes"
		}
	},
	required: [],
	additionalProperties: !1,
	description: "what the plugin may do; anything not named is refused"
}, schema46 = {
	maxLength: 253,
	pattern: "^(\\*\\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",
	description: "a network host in lower case such as api.example.com or *.example.com"
}, pattern24 = RegExp("^(\\*\\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate108.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func1(data) > 253) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 253 },
				message: "must NOT have more than 253 characters",
				schema: 253,
				parentSchema: schema46,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (!pattern24.test(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\*\\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" },
				message: "must match pattern \"^(\\*\\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$\"",
				schema: "^(\\*\\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",
				parentSchema: schema46,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	}
	return validate108.errors = vErrors, errors === 0;
}
validate108.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema47 = {
	minLength: 1,
	maxLength: 200,
	pattern: "^(?!/)(?!.*(^|/)\\.\\.(/|$))[^\\\\\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]+$",
	description: "a relative path pattern such as data/**, without a leading / and without .."
}, pattern25 = RegExp("^(?!/)(?!.*(^|/)\\.\\.(/|$))[^\\\\\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]+$", "u");
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func1(data) > 200) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				message: "must NOT have more than 200 characters",
				schema: 200,
				parentSchema: schema47,
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
				parentSchema: schema47,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern25.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!/)(?!.*(^|/)\\.\\.(/|$))[^\\\\\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]+$" },
				message: "must match pattern \"^(?!/)(?!.*(^|/)\\.\\.(/|$))[^\\\\\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]+$\"",
				schema: "^(?!/)(?!.*(^|/)\\.\\.(/|$))[^\\\\\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]+$",
				parentSchema: schema47,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const pattern26 = RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate210.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "network" && key0 !== "filesystem" && key0 !== "environment" && key0 !== "hostFunctions" && key0 !== "clock" && key0 !== "random" && key0 !== "process") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema45,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.network !== void 0) {
			let data0 = data.network;
			if (Array.isArray(data0)) {
				if (data0.length > 100) {
					let err1 = {
						instancePath: instancePath + "/network",
						schemaPath: "#/properties/network/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items",
						schema: 100,
						parentSchema: schema45.properties.network,
						data: data0
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 != "string") {
						let err2 = {
							instancePath: instancePath + "/network/" + i0,
							schemaPath: "#/properties/network/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema45.properties.network.items.type,
							parentSchema: schema45.properties.network.items,
							data: data1
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
					validate108(data1, {
						instancePath: instancePath + "/network/" + i0,
						parentData: data0,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					}) || (vErrors = append(vErrors ?? [], validate108.errors), errors = vErrors.length);
				}
				let i1 = data0.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data0[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								let err3 = {
									instancePath: instancePath + "/network",
									schemaPath: "#/properties/network/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
									schema: !0,
									parentSchema: schema45.properties.network,
									data: data0
								};
								vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else {
				let err4 = {
					instancePath: instancePath + "/network",
					schemaPath: "#/properties/network/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema45.properties.network.type,
					parentSchema: schema45.properties.network,
					data: data0
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.filesystem !== void 0) {
			let data2 = data.filesystem;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (let key1 in data2) if (key1 !== "read" && key1 !== "write") {
					let err5 = {
						instancePath: instancePath + "/filesystem",
						schemaPath: "#/properties/filesystem/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema45.properties.filesystem,
						data: data2
					};
					vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
				}
				if (data2.read !== void 0) {
					let data3 = data2.read;
					if (Array.isArray(data3)) {
						if (data3.length > 100) {
							let err6 = {
								instancePath: instancePath + "/filesystem/read",
								schemaPath: "#/properties/filesystem/properties/read/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								message: "must NOT have more than 100 items",
								schema: 100,
								parentSchema: schema45.properties.filesystem.properties.read,
								data: data3
							};
							vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
						}
						let len1 = data3.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data4 = data3[i2];
							if (typeof data4 != "string") {
								let err7 = {
									instancePath: instancePath + "/filesystem/read/" + i2,
									schemaPath: "#/properties/filesystem/properties/read/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema45.properties.filesystem.properties.read.items.type,
									parentSchema: schema45.properties.filesystem.properties.read.items,
									data: data4
								};
								vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
							}
							validate110(data4, {
								instancePath: instancePath + "/filesystem/read/" + i2,
								parentData: data3,
								parentDataProperty: i2,
								rootData,
								dynamicAnchors
							}) || (vErrors = append(vErrors ?? [], validate110.errors), errors = vErrors.length);
						}
						let i3 = data3.length, j1;
						if (i3 > 1) {
							let indices1 = {};
							for (; i3--;) {
								let item1 = data3[i3];
								if (typeof item1 == "string") {
									if (typeof indices1[item1] == "number") {
										j1 = indices1[item1];
										let err8 = {
											instancePath: instancePath + "/filesystem/read",
											schemaPath: "#/properties/filesystem/properties/read/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i3,
												j: j1
											},
											message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
											schema: !0,
											parentSchema: schema45.properties.filesystem.properties.read,
											data: data3
										};
										vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
										break;
									}
									indices1[item1] = i3;
								}
							}
						}
					} else {
						let err9 = {
							instancePath: instancePath + "/filesystem/read",
							schemaPath: "#/properties/filesystem/properties/read/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema45.properties.filesystem.properties.read.type,
							parentSchema: schema45.properties.filesystem.properties.read,
							data: data3
						};
						vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
					}
				}
				if (data2.write !== void 0) {
					let data5 = data2.write;
					if (Array.isArray(data5)) {
						if (data5.length > 100) {
							let err10 = {
								instancePath: instancePath + "/filesystem/write",
								schemaPath: "#/properties/filesystem/properties/write/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								message: "must NOT have more than 100 items",
								schema: 100,
								parentSchema: schema45.properties.filesystem.properties.write,
								data: data5
							};
							vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
						}
						let len2 = data5.length;
						for (let i4 = 0; i4 < len2; i4++) {
							let data6 = data5[i4];
							if (typeof data6 != "string") {
								let err11 = {
									instancePath: instancePath + "/filesystem/write/" + i4,
									schemaPath: "#/properties/filesystem/properties/write/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema45.properties.filesystem.properties.write.items.type,
									parentSchema: schema45.properties.filesystem.properties.write.items,
									data: data6
								};
								vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
							}
							validate110(data6, {
								instancePath: instancePath + "/filesystem/write/" + i4,
								parentData: data5,
								parentDataProperty: i4,
								rootData,
								dynamicAnchors
							}) || (vErrors = append(vErrors ?? [], validate110.errors), errors = vErrors.length);
						}
						let i5 = data5.length, j2;
						if (i5 > 1) {
							let indices2 = {};
							for (; i5--;) {
								let item2 = data5[i5];
								if (typeof item2 == "string") {
									if (typeof indices2[item2] == "number") {
										j2 = indices2[item2];
										let err12 = {
											instancePath: instancePath + "/filesystem/write",
											schemaPath: "#/properties/filesystem/properties/write/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i5,
												j: j2
											},
											message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)",
											schema: !0,
											parentSchema: schema45.properties.filesystem.properties.write,
											data: data5
										};
										vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
										break;
									}
									indices2[item2] = i5;
								}
							}
						}
					} else {
						let err13 = {
							instancePath: instancePath + "/filesystem/write",
							schemaPath: "#/properties/filesystem/properties/write/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema45.properties.filesystem.properties.write.type,
							parentSchema: schema45.properties.filesystem.properties.write,
							data: data5
						};
						vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
					}
				}
			} else {
				let err14 = {
					instancePath: instancePath + "/filesystem",
					schemaPath: "#/properties/filesystem/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema45.properties.filesystem.type,
					parentSchema: schema45.properties.filesystem,
					data: data2
				};
				vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
			}
		}
		if (data.environment !== void 0) {
			let data7 = data.environment;
			if (Array.isArray(data7)) {
				if (data7.length > 100) {
					let err15 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items",
						schema: 100,
						parentSchema: schema45.properties.environment,
						data: data7
					};
					vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
				}
				let len3 = data7.length;
				for (let i6 = 0; i6 < len3; i6++) {
					let data8 = data7[i6];
					if (typeof data8 == "string") {
						if (func1(data8) > 200) {
							let err16 = {
								instancePath: instancePath + "/environment/" + i6,
								schemaPath: "#/properties/environment/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters",
								schema: 200,
								parentSchema: schema45.properties.environment.items,
								data: data8
							};
							vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
						}
						if (!pattern26.test(data8)) {
							let err17 = {
								instancePath: instancePath + "/environment/" + i6,
								schemaPath: "#/properties/environment/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\"",
								schema: "^[A-Za-z_][A-Za-z0-9_]*$",
								parentSchema: schema45.properties.environment.items,
								data: data8
							};
							vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
						}
					} else {
						let err18 = {
							instancePath: instancePath + "/environment/" + i6,
							schemaPath: "#/properties/environment/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema45.properties.environment.items.type,
							parentSchema: schema45.properties.environment.items,
							data: data8
						};
						vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
					}
				}
				let i7 = data7.length, j3;
				if (i7 > 1) {
					let indices3 = {};
					for (; i7--;) {
						let item3 = data7[i7];
						if (typeof item3 == "string") {
							if (typeof indices3[item3] == "number") {
								j3 = indices3[item3];
								let err19 = {
									instancePath: instancePath + "/environment",
									schemaPath: "#/properties/environment/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i7,
										j: j3
									},
									message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)",
									schema: !0,
									parentSchema: schema45.properties.environment,
									data: data7
								};
								vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
								break;
							}
							indices3[item3] = i7;
						}
					}
				}
			} else {
				let err20 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema45.properties.environment.type,
					parentSchema: schema45.properties.environment,
					data: data7
				};
				vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
			}
		}
		if (data.hostFunctions !== void 0) {
			let data9 = data.hostFunctions;
			if (Array.isArray(data9)) {
				if (data9.length > 200) {
					let err21 = {
						instancePath: instancePath + "/hostFunctions",
						schemaPath: "#/properties/hostFunctions/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						message: "must NOT have more than 200 items",
						schema: 200,
						parentSchema: schema45.properties.hostFunctions,
						data: data9
					};
					vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
				}
				let len4 = data9.length;
				for (let i8 = 0; i8 < len4; i8++) {
					let data10 = data9[i8];
					if (typeof data10 == "string") {
						if (func1(data10) > 200) {
							let err22 = {
								instancePath: instancePath + "/hostFunctions/" + i8,
								schemaPath: "#/properties/hostFunctions/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters",
								schema: 200,
								parentSchema: schema45.properties.hostFunctions.items,
								data: data10
							};
							vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
						}
						if (func1(data10) < 1) {
							let err23 = {
								instancePath: instancePath + "/hostFunctions/" + i8,
								schemaPath: "#/properties/hostFunctions/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema45.properties.hostFunctions.items,
								data: data10
							};
							vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
						}
					} else {
						let err24 = {
							instancePath: instancePath + "/hostFunctions/" + i8,
							schemaPath: "#/properties/hostFunctions/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema45.properties.hostFunctions.items.type,
							parentSchema: schema45.properties.hostFunctions.items,
							data: data10
						};
						vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
					}
				}
				let i9 = data9.length, j4;
				if (i9 > 1) {
					let indices4 = {};
					for (; i9--;) {
						let item4 = data9[i9];
						if (typeof item4 == "string") {
							if (typeof indices4[item4] == "number") {
								j4 = indices4[item4];
								let err25 = {
									instancePath: instancePath + "/hostFunctions",
									schemaPath: "#/properties/hostFunctions/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i9,
										j: j4
									},
									message: "must NOT have duplicate items (items ## " + j4 + " and " + i9 + " are identical)",
									schema: !0,
									parentSchema: schema45.properties.hostFunctions,
									data: data9
								};
								vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
								break;
							}
							indices4[item4] = i9;
						}
					}
				}
			} else {
				let err26 = {
					instancePath: instancePath + "/hostFunctions",
					schemaPath: "#/properties/hostFunctions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema45.properties.hostFunctions.type,
					parentSchema: schema45.properties.hostFunctions,
					data: data9
				};
				vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
			}
		}
		if (data.clock !== void 0) {
			let data11 = data.clock;
			if (typeof data11 != "boolean") {
				let err27 = {
					instancePath: instancePath + "/clock",
					schemaPath: "#/properties/clock/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema45.properties.clock.type,
					parentSchema: schema45.properties.clock,
					data: data11
				};
				vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
			}
		}
		if (data.random !== void 0) {
			let data12 = data.random;
			if (typeof data12 != "boolean") {
				let err28 = {
					instancePath: instancePath + "/random",
					schemaPath: "#/properties/random/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema45.properties.random.type,
					parentSchema: schema45.properties.random,
					data: data12
				};
				vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
			}
		}
		if (data.process !== void 0) {
			let data13 = data.process;
			if (typeof data13 != "boolean") {
				let err29 = {
					instancePath: instancePath + "/process",
					schemaPath: "#/properties/process/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema45.properties.process.type,
					parentSchema: schema45.properties.process,
					data: data13
				};
				vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
			}
		}
	} else {
		let err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema45.type,
			parentSchema: schema45,
			data
		};
		vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
	}
	return validate210.errors = vErrors, errors === 0;
}
validate210.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate215.evaluated;
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
	return validate215.errors = vErrors, errors === 0;
}
validate215.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema29 = {
	type: "integer",
	minimum: 0,
	maximum: 9007199254740991,
	description: "a number of bytes"
};
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate217.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "number" || data % 1 || isNaN(data) || !isFinite(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer",
			schema: schema29.type,
			parentSchema: schema29,
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
				parentSchema: schema29,
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
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	return validate217.errors = vErrors, errors === 0;
}
validate217.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema25 = {
	type: "string",
	pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$",
	description: "a full commit id"
}, pattern4 = RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate225.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern4.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" },
				message: "must match pattern \"^[0-9a-f]{40}([0-9a-f]{24})?$\"",
				schema: "^[0-9a-f]{40}([0-9a-f]{24})?$",
				parentSchema: schema25,
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
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate225.errors = vErrors, errors === 0;
}
validate225.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate186.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'",
				schema: schema85.required,
				parentSchema: schema85,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.name === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema85.required,
				parentSchema: schema85,
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
				schema: schema85.required,
				parentSchema: schema85,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.tags === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tags" },
				message: "must have required property 'tags'",
				schema: schema85.required,
				parentSchema: schema85,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.releases === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "releases" },
				message: "must have required property 'releases'",
				schema: schema85.required,
				parentSchema: schema85,
				data
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "format" && key0 !== "name" && key0 !== "publishers" && key0 !== "tags" && key0 !== "deprecated" && key0 !== "releases") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema85,
				data
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.format !== void 0) {
			let data0 = data.format;
			if (data0 !== 1) {
				let err6 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema85.properties.format,
					data: data0
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.name !== void 0 && (validate187(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate187.errors), errors = vErrors.length)), data.publishers !== void 0) {
			let data2 = data.publishers;
			if (Array.isArray(data2)) {
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) validate189(data2[i0], {
					instancePath: instancePath + "/publishers/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate189.errors), errors = vErrors.length);
			} else {
				let err7 = {
					instancePath: instancePath + "/publishers",
					schemaPath: "#/properties/publishers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema85.properties.publishers.type,
					parentSchema: schema85.properties.publishers,
					data: data2
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.tags !== void 0) {
			let data4 = data.tags;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (let key1 in data4) if (key1 !== "latest" && key1 !== "stable" && key1 !== "beta") {
					let err8 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/properties/tags/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema85.properties.tags,
						data: data4
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
				data4.latest !== void 0 && (validate195(data4.latest, {
					instancePath: instancePath + "/tags/latest",
					parentData: data4,
					parentDataProperty: "latest",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate195.errors), errors = vErrors.length)), data4.stable !== void 0 && (validate195(data4.stable, {
					instancePath: instancePath + "/tags/stable",
					parentData: data4,
					parentDataProperty: "stable",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate195.errors), errors = vErrors.length)), data4.beta !== void 0 && (validate195(data4.beta, {
					instancePath: instancePath + "/tags/beta",
					parentData: data4,
					parentDataProperty: "beta",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate195.errors), errors = vErrors.length));
			} else {
				let err9 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema85.properties.tags.type,
					parentSchema: schema85.properties.tags,
					data: data4
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
		}
		if (data.deprecated !== void 0) {
			let data8 = data.deprecated;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.reason === void 0) {
					let err10 = {
						instancePath: instancePath + "/deprecated",
						schemaPath: "#/properties/deprecated/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						message: "must have required property 'reason'",
						schema: schema85.properties.deprecated.required,
						parentSchema: schema85.properties.deprecated,
						data: data8
					};
					vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
				}
				for (let key2 in data8) if (key2 !== "reason" && key2 !== "replacement") {
					let err11 = {
						instancePath: instancePath + "/deprecated",
						schemaPath: "#/properties/deprecated/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema85.properties.deprecated,
						data: data8
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
				if (data8.reason !== void 0) {
					let data9 = data8.reason;
					if (typeof data9 != "string") {
						let err12 = {
							instancePath: instancePath + "/deprecated/reason",
							schemaPath: "#/properties/deprecated/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema85.properties.deprecated.properties.reason.type,
							parentSchema: schema85.properties.deprecated.properties.reason,
							data: data9
						};
						vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
					}
				}
				data8.replacement !== void 0 && (validate187(data8.replacement, {
					instancePath: instancePath + "/deprecated/replacement",
					parentData: data8,
					parentDataProperty: "replacement",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate187.errors), errors = vErrors.length));
			} else {
				let err13 = {
					instancePath: instancePath + "/deprecated",
					schemaPath: "#/properties/deprecated/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema85.properties.deprecated.type,
					parentSchema: schema85.properties.deprecated,
					data: data8
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
		if (data.releases !== void 0) {
			let data11 = data.releases;
			if (Array.isArray(data11)) {
				let len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data12 = data11[i1];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.version === void 0) {
							let err14 = {
								instancePath: instancePath + "/releases/" + i1,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "version" },
								message: "must have required property 'version'",
								schema: schema85.properties.releases.items.required,
								parentSchema: schema85.properties.releases.items,
								data: data12
							};
							vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
						}
						if (data12.publishedAt === void 0) {
							let err15 = {
								instancePath: instancePath + "/releases/" + i1,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "publishedAt" },
								message: "must have required property 'publishedAt'",
								schema: schema85.properties.releases.items.required,
								parentSchema: schema85.properties.releases.items,
								data: data12
							};
							vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
						}
						if (data12.publishedSequence === void 0) {
							let err16 = {
								instancePath: instancePath + "/releases/" + i1,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "publishedSequence" },
								message: "must have required property 'publishedSequence'",
								schema: schema85.properties.releases.items.required,
								parentSchema: schema85.properties.releases.items,
								data: data12
							};
							vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
						}
						if (data12.description === void 0) {
							let err17 = {
								instancePath: instancePath + "/releases/" + i1,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "description" },
								message: "must have required property 'description'",
								schema: schema85.properties.releases.items.required,
								parentSchema: schema85.properties.releases.items,
								data: data12
							};
							vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
						}
						if (data12.license === void 0) {
							let err18 = {
								instancePath: instancePath + "/releases/" + i1,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "license" },
								message: "must have required property 'license'",
								schema: schema85.properties.releases.items.required,
								parentSchema: schema85.properties.releases.items,
								data: data12
							};
							vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
						}
						if (data12.abi === void 0) {
							let err19 = {
								instancePath: instancePath + "/releases/" + i1,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "abi" },
								message: "must have required property 'abi'",
								schema: schema85.properties.releases.items.required,
								parentSchema: schema85.properties.releases.items,
								data: data12
							};
							vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
						}
						if (data12.dependencies === void 0) {
							let err20 = {
								instancePath: instancePath + "/releases/" + i1,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "dependencies" },
								message: "must have required property 'dependencies'",
								schema: schema85.properties.releases.items.required,
								parentSchema: schema85.properties.releases.items,
								data: data12
							};
							vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
						}
						if (data12.permissions === void 0) {
							let err21 = {
								instancePath: instancePath + "/releases/" + i1,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "permissions" },
								message: "must have required property 'permissions'",
								schema: schema85.properties.releases.items.required,
								parentSchema: schema85.properties.releases.items,
								data: data12
							};
							vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
						}
						if (data12.manifest === void 0) {
							let err22 = {
								instancePath: instancePath + "/releases/" + i1,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "manifest" },
								message: "must have required property 'manifest'",
								schema: schema85.properties.releases.items.required,
								parentSchema: schema85.properties.releases.items,
								data: data12
							};
							vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
						}
						if (data12.trustLevel === void 0) {
							let err23 = {
								instancePath: instancePath + "/releases/" + i1,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "trustLevel" },
								message: "must have required property 'trustLevel'",
								schema: schema85.properties.releases.items.required,
								parentSchema: schema85.properties.releases.items,
								data: data12
							};
							vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
						}
						if (data12.evidence === void 0) {
							let err24 = {
								instancePath: instancePath + "/releases/" + i1,
								schemaPath: "#/properties/releases/items/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'",
								schema: schema85.properties.releases.items.required,
								parentSchema: schema85.properties.releases.items,
								data: data12
							};
							vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
						}
						for (let key3 in data12) if (!func4.call(schema85.properties.releases.items.properties, key3)) {
							let err25 = {
								instancePath: instancePath + "/releases/" + i1,
								schemaPath: "#/properties/releases/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema85.properties.releases.items,
								data: data12
							};
							vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
						}
						if (data12.version !== void 0 && (validate195(data12.version, {
							instancePath: instancePath + "/releases/" + i1 + "/version",
							parentData: data12,
							parentDataProperty: "version",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate195.errors), errors = vErrors.length)), data12.publishedAt !== void 0 && (validate201(data12.publishedAt, {
							instancePath: instancePath + "/releases/" + i1 + "/publishedAt",
							parentData: data12,
							parentDataProperty: "publishedAt",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate201.errors), errors = vErrors.length)), data12.publishedSequence !== void 0 && (validate203(data12.publishedSequence, {
							instancePath: instancePath + "/releases/" + i1 + "/publishedSequence",
							parentData: data12,
							parentDataProperty: "publishedSequence",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate203.errors), errors = vErrors.length)), data12.description !== void 0) {
							let data16 = data12.description;
							if (typeof data16 != "string") {
								let err26 = {
									instancePath: instancePath + "/releases/" + i1 + "/description",
									schemaPath: "#/properties/releases/items/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema85.properties.releases.items.properties.description.type,
									parentSchema: schema85.properties.releases.items.properties.description,
									data: data16
								};
								vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
							}
						}
						if (data12.license !== void 0) {
							let data17 = data12.license;
							if (typeof data17 != "string") {
								let err27 = {
									instancePath: instancePath + "/releases/" + i1 + "/license",
									schemaPath: "#/properties/releases/items/properties/license/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema85.properties.releases.items.properties.license.type,
									parentSchema: schema85.properties.releases.items.properties.license,
									data: data17
								};
								vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
							}
						}
						if (data12.abi !== void 0 && (validate205(data12.abi, {
							instancePath: instancePath + "/releases/" + i1 + "/abi",
							parentData: data12,
							parentDataProperty: "abi",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate205.errors), errors = vErrors.length)), data12.dependencies !== void 0) {
							let data19 = data12.dependencies;
							if (Array.isArray(data19)) {
								let len2 = data19.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data20 = data19[i2];
									if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
										if (data20.name === void 0) {
											let err28 = {
												instancePath: instancePath + "/releases/" + i1 + "/dependencies/" + i2,
												schemaPath: "#/properties/releases/items/properties/dependencies/items/required",
												keyword: "required",
												params: { missingProperty: "name" },
												message: "must have required property 'name'",
												schema: schema85.properties.releases.items.properties.dependencies.items.required,
												parentSchema: schema85.properties.releases.items.properties.dependencies.items,
												data: data20
											};
											vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
										}
										if (data20.range === void 0) {
											let err29 = {
												instancePath: instancePath + "/releases/" + i1 + "/dependencies/" + i2,
												schemaPath: "#/properties/releases/items/properties/dependencies/items/required",
												keyword: "required",
												params: { missingProperty: "range" },
												message: "must have required property 'range'",
												schema: schema85.properties.releases.items.properties.dependencies.items.required,
												parentSchema: schema85.properties.releases.items.properties.dependencies.items,
												data: data20
											};
											vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
										}
										if (data20.optional === void 0) {
											let err30 = {
												instancePath: instancePath + "/releases/" + i1 + "/dependencies/" + i2,
												schemaPath: "#/properties/releases/items/properties/dependencies/items/required",
												keyword: "required",
												params: { missingProperty: "optional" },
												message: "must have required property 'optional'",
												schema: schema85.properties.releases.items.properties.dependencies.items.required,
												parentSchema: schema85.properties.releases.items.properties.dependencies.items,
												data: data20
											};
											vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
										}
										for (let key4 in data20) if (key4 !== "name" && key4 !== "range" && key4 !== "optional") {
											let err31 = {
												instancePath: instancePath + "/releases/" + i1 + "/dependencies/" + i2,
												schemaPath: "#/properties/releases/items/properties/dependencies/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key4 },
												message: "must NOT have additional properties",
												schema: !1,
												parentSchema: schema85.properties.releases.items.properties.dependencies.items,
												data: data20
											};
											vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
										}
										if (data20.name !== void 0 && (validate187(data20.name, {
											instancePath: instancePath + "/releases/" + i1 + "/dependencies/" + i2 + "/name",
											parentData: data20,
											parentDataProperty: "name",
											rootData,
											dynamicAnchors
										}) || (vErrors = append(vErrors ?? [], validate187.errors), errors = vErrors.length)), data20.range !== void 0 && (validate208(data20.range, {
											instancePath: instancePath + "/releases/" + i1 + "/dependencies/" + i2 + "/range",
											parentData: data20,
											parentDataProperty: "range",
											rootData,
											dynamicAnchors
										}) || (vErrors = append(vErrors ?? [], validate208.errors), errors = vErrors.length)), data20.optional !== void 0) {
											let data23 = data20.optional;
											if (typeof data23 != "boolean") {
												let err32 = {
													instancePath: instancePath + "/releases/" + i1 + "/dependencies/" + i2 + "/optional",
													schemaPath: "#/properties/releases/items/properties/dependencies/items/properties/optional/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean",
													schema: schema85.properties.releases.items.properties.dependencies.items.properties.optional.type,
													parentSchema: schema85.properties.releases.items.properties.dependencies.items.properties.optional,
													data: data23
												};
												vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
											}
										}
									} else {
										let err33 = {
											instancePath: instancePath + "/releases/" + i1 + "/dependencies/" + i2,
											schemaPath: "#/properties/releases/items/properties/dependencies/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema85.properties.releases.items.properties.dependencies.items.type,
											parentSchema: schema85.properties.releases.items.properties.dependencies.items,
											data: data20
										};
										vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
									}
								}
							} else {
								let err34 = {
									instancePath: instancePath + "/releases/" + i1 + "/dependencies",
									schemaPath: "#/properties/releases/items/properties/dependencies/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema85.properties.releases.items.properties.dependencies.type,
									parentSchema: schema85.properties.releases.items.properties.dependencies,
									data: data19
								};
								vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
							}
						}
						if (data12.permissions !== void 0 && (validate210(data12.permissions, {
							instancePath: instancePath + "/releases/" + i1 + "/permissions",
							parentData: data12,
							parentDataProperty: "permissions",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate210.errors), errors = vErrors.length)), data12.artifact !== void 0) {
							let data25 = data12.artifact;
							if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
								if (data25.sha256 === void 0) {
									let err35 = {
										instancePath: instancePath + "/releases/" + i1 + "/artifact",
										schemaPath: "#/properties/releases/items/properties/artifact/required",
										keyword: "required",
										params: { missingProperty: "sha256" },
										message: "must have required property 'sha256'",
										schema: schema85.properties.releases.items.properties.artifact.required,
										parentSchema: schema85.properties.releases.items.properties.artifact,
										data: data25
									};
									vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
								}
								if (data25.size === void 0) {
									let err36 = {
										instancePath: instancePath + "/releases/" + i1 + "/artifact",
										schemaPath: "#/properties/releases/items/properties/artifact/required",
										keyword: "required",
										params: { missingProperty: "size" },
										message: "must have required property 'size'",
										schema: schema85.properties.releases.items.properties.artifact.required,
										parentSchema: schema85.properties.releases.items.properties.artifact,
										data: data25
									};
									vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
								}
								if (data25.urls === void 0) {
									let err37 = {
										instancePath: instancePath + "/releases/" + i1 + "/artifact",
										schemaPath: "#/properties/releases/items/properties/artifact/required",
										keyword: "required",
										params: { missingProperty: "urls" },
										message: "must have required property 'urls'",
										schema: schema85.properties.releases.items.properties.artifact.required,
										parentSchema: schema85.properties.releases.items.properties.artifact,
										data: data25
									};
									vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
								}
								for (let key5 in data25) if (key5 !== "sha256" && key5 !== "size" && key5 !== "urls") {
									let err38 = {
										instancePath: instancePath + "/releases/" + i1 + "/artifact",
										schemaPath: "#/properties/releases/items/properties/artifact/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										message: "must NOT have additional properties",
										schema: !1,
										parentSchema: schema85.properties.releases.items.properties.artifact,
										data: data25
									};
									vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
								}
								if (data25.sha256 !== void 0 && (validate215(data25.sha256, {
									instancePath: instancePath + "/releases/" + i1 + "/artifact/sha256",
									parentData: data25,
									parentDataProperty: "sha256",
									rootData,
									dynamicAnchors
								}) || (vErrors = append(vErrors ?? [], validate215.errors), errors = vErrors.length)), data25.size !== void 0 && (validate217(data25.size, {
									instancePath: instancePath + "/releases/" + i1 + "/artifact/size",
									parentData: data25,
									parentDataProperty: "size",
									rootData,
									dynamicAnchors
								}) || (vErrors = append(vErrors ?? [], validate217.errors), errors = vErrors.length)), data25.urls !== void 0) {
									let data28 = data25.urls;
									if (Array.isArray(data28)) {
										let len3 = data28.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let data29 = data28[i3];
											if (typeof data29 != "string") {
												let err39 = {
													instancePath: instancePath + "/releases/" + i1 + "/artifact/urls/" + i3,
													schemaPath: "#/properties/releases/items/properties/artifact/properties/urls/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema85.properties.releases.items.properties.artifact.properties.urls.items.type,
													parentSchema: schema85.properties.releases.items.properties.artifact.properties.urls.items,
													data: data29
												};
												vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
											}
										}
									} else {
										let err40 = {
											instancePath: instancePath + "/releases/" + i1 + "/artifact/urls",
											schemaPath: "#/properties/releases/items/properties/artifact/properties/urls/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema85.properties.releases.items.properties.artifact.properties.urls.type,
											parentSchema: schema85.properties.releases.items.properties.artifact.properties.urls,
											data: data28
										};
										vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
									}
								}
							} else {
								let err41 = {
									instancePath: instancePath + "/releases/" + i1 + "/artifact",
									schemaPath: "#/properties/releases/items/properties/artifact/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema85.properties.releases.items.properties.artifact.type,
									parentSchema: schema85.properties.releases.items.properties.artifact,
									data: data25
								};
								vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
							}
						}
						if (data12.manifest !== void 0) {
							let data30 = data12.manifest;
							if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
								if (data30.sha256 === void 0) {
									let err42 = {
										instancePath: instancePath + "/releases/" + i1 + "/manifest",
										schemaPath: "#/properties/releases/items/properties/manifest/required",
										keyword: "required",
										params: { missingProperty: "sha256" },
										message: "must have required property 'sha256'",
										schema: schema85.properties.releases.items.properties.manifest.required,
										parentSchema: schema85.properties.releases.items.properties.manifest,
										data: data30
									};
									vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
								}
								if (data30.size === void 0) {
									let err43 = {
										instancePath: instancePath + "/releases/" + i1 + "/manifest",
										schemaPath: "#/properties/releases/items/properties/manifest/required",
										keyword: "required",
										params: { missingProperty: "size" },
										message: "must have required property 'size'",
										schema: schema85.properties.releases.items.properties.manifest.required,
										parentSchema: schema85.properties.releases.items.properties.manifest,
										data: data30
									};
									vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
								}
								if (data30.urls === void 0) {
									let err44 = {
										instancePath: instancePath + "/releases/" + i1 + "/manifest",
										schemaPath: "#/properties/releases/items/properties/manifest/required",
										keyword: "required",
										params: { missingProperty: "urls" },
										message: "must have required property 'urls'",
										schema: schema85.properties.releases.items.properties.manifest.required,
										parentSchema: schema85.properties.releases.items.properties.manifest,
										data: data30
									};
									vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
								}
								for (let key6 in data30) if (key6 !== "sha256" && key6 !== "size" && key6 !== "urls") {
									let err45 = {
										instancePath: instancePath + "/releases/" + i1 + "/manifest",
										schemaPath: "#/properties/releases/items/properties/manifest/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 },
										message: "must NOT have additional properties",
										schema: !1,
										parentSchema: schema85.properties.releases.items.properties.manifest,
										data: data30
									};
									vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
								}
								if (data30.sha256 !== void 0 && (validate215(data30.sha256, {
									instancePath: instancePath + "/releases/" + i1 + "/manifest/sha256",
									parentData: data30,
									parentDataProperty: "sha256",
									rootData,
									dynamicAnchors
								}) || (vErrors = append(vErrors ?? [], validate215.errors), errors = vErrors.length)), data30.size !== void 0 && (validate217(data30.size, {
									instancePath: instancePath + "/releases/" + i1 + "/manifest/size",
									parentData: data30,
									parentDataProperty: "size",
									rootData,
									dynamicAnchors
								}) || (vErrors = append(vErrors ?? [], validate217.errors), errors = vErrors.length)), data30.urls !== void 0) {
									let data33 = data30.urls;
									if (Array.isArray(data33)) {
										let len4 = data33.length;
										for (let i4 = 0; i4 < len4; i4++) {
											let data34 = data33[i4];
											if (typeof data34 != "string") {
												let err46 = {
													instancePath: instancePath + "/releases/" + i1 + "/manifest/urls/" + i4,
													schemaPath: "#/properties/releases/items/properties/manifest/properties/urls/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema85.properties.releases.items.properties.manifest.properties.urls.items.type,
													parentSchema: schema85.properties.releases.items.properties.manifest.properties.urls.items,
													data: data34
												};
												vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
											}
										}
									} else {
										let err47 = {
											instancePath: instancePath + "/releases/" + i1 + "/manifest/urls",
											schemaPath: "#/properties/releases/items/properties/manifest/properties/urls/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema85.properties.releases.items.properties.manifest.properties.urls.type,
											parentSchema: schema85.properties.releases.items.properties.manifest.properties.urls,
											data: data33
										};
										vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
									}
								}
							} else {
								let err48 = {
									instancePath: instancePath + "/releases/" + i1 + "/manifest",
									schemaPath: "#/properties/releases/items/properties/manifest/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema85.properties.releases.items.properties.manifest.type,
									parentSchema: schema85.properties.releases.items.properties.manifest,
									data: data30
								};
								vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
							}
						}
						if (data12.trustLevel !== void 0) {
							let data35 = data12.trustLevel;
							if (data35 !== "untrusted" && data35 !== "community" && data35 !== "verified" && data35 !== "official") {
								let err49 = {
									instancePath: instancePath + "/releases/" + i1 + "/trustLevel",
									schemaPath: "#/properties/releases/items/properties/trustLevel/enum",
									keyword: "enum",
									params: { allowedValues: schema85.properties.releases.items.properties.trustLevel.enum },
									message: "must be equal to one of the allowed values",
									schema: schema85.properties.releases.items.properties.trustLevel.enum,
									parentSchema: schema85.properties.releases.items.properties.trustLevel,
									data: data35
								};
								vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
							}
						}
						if (data12.evidence !== void 0) {
							let data36 = data12.evidence;
							if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
								if (data36.rules === void 0) {
									let err50 = {
										instancePath: instancePath + "/releases/" + i1 + "/evidence",
										schemaPath: "#/properties/releases/items/properties/evidence/required",
										keyword: "required",
										params: { missingProperty: "rules" },
										message: "must have required property 'rules'",
										schema: schema85.properties.releases.items.properties.evidence.required,
										parentSchema: schema85.properties.releases.items.properties.evidence,
										data: data36
									};
									vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
								}
								if (data36.bundles === void 0) {
									let err51 = {
										instancePath: instancePath + "/releases/" + i1 + "/evidence",
										schemaPath: "#/properties/releases/items/properties/evidence/required",
										keyword: "required",
										params: { missingProperty: "bundles" },
										message: "must have required property 'bundles'",
										schema: schema85.properties.releases.items.properties.evidence.required,
										parentSchema: schema85.properties.releases.items.properties.evidence,
										data: data36
									};
									vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
								}
								if (data36.files === void 0) {
									let err52 = {
										instancePath: instancePath + "/releases/" + i1 + "/evidence",
										schemaPath: "#/properties/releases/items/properties/evidence/required",
										keyword: "required",
										params: { missingProperty: "files" },
										message: "must have required property 'files'",
										schema: schema85.properties.releases.items.properties.evidence.required,
										parentSchema: schema85.properties.releases.items.properties.evidence,
										data: data36
									};
									vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
								}
								if (data36.review === void 0) {
									let err53 = {
										instancePath: instancePath + "/releases/" + i1 + "/evidence",
										schemaPath: "#/properties/releases/items/properties/evidence/required",
										keyword: "required",
										params: { missingProperty: "review" },
										message: "must have required property 'review'",
										schema: schema85.properties.releases.items.properties.evidence.required,
										parentSchema: schema85.properties.releases.items.properties.evidence,
										data: data36
									};
									vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
								}
								for (let key7 in data36) if (key7 !== "rules" && key7 !== "publisher" && key7 !== "bundles" && key7 !== "files" && key7 !== "scan" && key7 !== "review") {
									let err54 = {
										instancePath: instancePath + "/releases/" + i1 + "/evidence",
										schemaPath: "#/properties/releases/items/properties/evidence/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 },
										message: "must NOT have additional properties",
										schema: !1,
										parentSchema: schema85.properties.releases.items.properties.evidence,
										data: data36
									};
									vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
								}
								if (data36.rules !== void 0) {
									let data37 = data36.rules;
									if (typeof data37 != "number" || data37 % 1 || isNaN(data37) || !isFinite(data37)) {
										let err55 = {
											instancePath: instancePath + "/releases/" + i1 + "/evidence/rules",
											schemaPath: "#/properties/releases/items/properties/evidence/properties/rules/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema85.properties.releases.items.properties.evidence.properties.rules.type,
											parentSchema: schema85.properties.releases.items.properties.evidence.properties.rules,
											data: data37
										};
										vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
									}
									if (typeof data37 == "number" && isFinite(data37) && (data37 < 0 || isNaN(data37))) {
										let err56 = {
											instancePath: instancePath + "/releases/" + i1 + "/evidence/rules",
											schemaPath: "#/properties/releases/items/properties/evidence/properties/rules/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema85.properties.releases.items.properties.evidence.properties.rules,
											data: data37
										};
										vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
									}
								}
								if (data36.publisher !== void 0) {
									let data38 = data36.publisher;
									if (typeof data38 != "string") {
										let err57 = {
											instancePath: instancePath + "/releases/" + i1 + "/evidence/publisher",
											schemaPath: "#/properties/releases/items/properties/evidence/properties/publisher/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema85.properties.releases.items.properties.evidence.properties.publisher.type,
											parentSchema: schema85.properties.releases.items.properties.evidence.properties.publisher,
											data: data38
										};
										vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
									}
								}
								if (data36.bundles !== void 0) {
									let data39 = data36.bundles;
									if (Array.isArray(data39)) {
										let len5 = data39.length;
										for (let i5 = 0; i5 < len5; i5++) {
											let data40 = data39[i5];
											if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
												if (data40.file === void 0) {
													let err58 = {
														instancePath: instancePath + "/releases/" + i1 + "/evidence/bundles/" + i5,
														schemaPath: "#/properties/releases/items/properties/evidence/properties/bundles/items/required",
														keyword: "required",
														params: { missingProperty: "file" },
														message: "must have required property 'file'",
														schema: schema85.properties.releases.items.properties.evidence.properties.bundles.items.required,
														parentSchema: schema85.properties.releases.items.properties.evidence.properties.bundles.items,
														data: data40
													};
													vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
												}
												if (data40.sha256 === void 0) {
													let err59 = {
														instancePath: instancePath + "/releases/" + i1 + "/evidence/bundles/" + i5,
														schemaPath: "#/properties/releases/items/properties/evidence/properties/bundles/items/required",
														keyword: "required",
														params: { missingProperty: "sha256" },
														message: "must have required property 'sha256'",
														schema: schema85.properties.releases.items.properties.evidence.properties.bundles.items.required,
														parentSchema: schema85.properties.releases.items.properties.evidence.properties.bundles.items,
														data: data40
													};
													vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
												}
												if (data40.size === void 0) {
													let err60 = {
														instancePath: instancePath + "/releases/" + i1 + "/evidence/bundles/" + i5,
														schemaPath: "#/properties/releases/items/properties/evidence/properties/bundles/items/required",
														keyword: "required",
														params: { missingProperty: "size" },
														message: "must have required property 'size'",
														schema: schema85.properties.releases.items.properties.evidence.properties.bundles.items.required,
														parentSchema: schema85.properties.releases.items.properties.evidence.properties.bundles.items,
														data: data40
													};
													vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
												}
												if (data40.urls === void 0) {
													let err61 = {
														instancePath: instancePath + "/releases/" + i1 + "/evidence/bundles/" + i5,
														schemaPath: "#/properties/releases/items/properties/evidence/properties/bundles/items/required",
														keyword: "required",
														params: { missingProperty: "urls" },
														message: "must have required property 'urls'",
														schema: schema85.properties.releases.items.properties.evidence.properties.bundles.items.required,
														parentSchema: schema85.properties.releases.items.properties.evidence.properties.bundles.items,
														data: data40
													};
													vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
												}
												for (let key8 in data40) if (key8 !== "file" && key8 !== "sha256" && key8 !== "size" && key8 !== "urls") {
													let err62 = {
														instancePath: instancePath + "/releases/" + i1 + "/evidence/bundles/" + i5,
														schemaPath: "#/properties/releases/items/properties/evidence/properties/bundles/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key8 },
														message: "must NOT have additional properties",
														schema: !1,
														parentSchema: schema85.properties.releases.items.properties.evidence.properties.bundles.items,
														data: data40
													};
													vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
												}
												if (data40.file !== void 0) {
													let data41 = data40.file;
													if (typeof data41 != "string") {
														let err63 = {
															instancePath: instancePath + "/releases/" + i1 + "/evidence/bundles/" + i5 + "/file",
															schemaPath: "#/properties/releases/items/properties/evidence/properties/bundles/items/properties/file/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema85.properties.releases.items.properties.evidence.properties.bundles.items.properties.file.type,
															parentSchema: schema85.properties.releases.items.properties.evidence.properties.bundles.items.properties.file,
															data: data41
														};
														vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
													}
												}
												if (data40.sha256 !== void 0 && (validate215(data40.sha256, {
													instancePath: instancePath + "/releases/" + i1 + "/evidence/bundles/" + i5 + "/sha256",
													parentData: data40,
													parentDataProperty: "sha256",
													rootData,
													dynamicAnchors
												}) || (vErrors = append(vErrors ?? [], validate215.errors), errors = vErrors.length)), data40.size !== void 0 && (validate217(data40.size, {
													instancePath: instancePath + "/releases/" + i1 + "/evidence/bundles/" + i5 + "/size",
													parentData: data40,
													parentDataProperty: "size",
													rootData,
													dynamicAnchors
												}) || (vErrors = append(vErrors ?? [], validate217.errors), errors = vErrors.length)), data40.urls !== void 0) {
													let data44 = data40.urls;
													if (Array.isArray(data44)) {
														let len6 = data44.length;
														for (let i6 = 0; i6 < len6; i6++) {
															let data45 = data44[i6];
															if (typeof data45 != "string") {
																let err64 = {
																	instancePath: instancePath + "/releases/" + i1 + "/evidence/bundles/" + i5 + "/urls/" + i6,
																	schemaPath: "#/properties/releases/items/properties/evidence/properties/bundles/items/properties/urls/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string",
																	schema: schema85.properties.releases.items.properties.evidence.properties.bundles.items.properties.urls.items.type,
																	parentSchema: schema85.properties.releases.items.properties.evidence.properties.bundles.items.properties.urls.items,
																	data: data45
																};
																vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
															}
														}
													} else {
														let err65 = {
															instancePath: instancePath + "/releases/" + i1 + "/evidence/bundles/" + i5 + "/urls",
															schemaPath: "#/properties/releases/items/properties/evidence/properties/bundles/items/properties/urls/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array",
															schema: schema85.properties.releases.items.properties.evidence.properties.bundles.items.properties.urls.type,
															parentSchema: schema85.properties.releases.items.properties.evidence.properties.bundles.items.properties.urls,
															data: data44
														};
														vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
													}
												}
											} else {
												let err66 = {
													instancePath: instancePath + "/releases/" + i1 + "/evidence/bundles/" + i5,
													schemaPath: "#/properties/releases/items/properties/evidence/properties/bundles/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object",
													schema: schema85.properties.releases.items.properties.evidence.properties.bundles.items.type,
													parentSchema: schema85.properties.releases.items.properties.evidence.properties.bundles.items,
													data: data40
												};
												vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
											}
										}
									} else {
										let err67 = {
											instancePath: instancePath + "/releases/" + i1 + "/evidence/bundles",
											schemaPath: "#/properties/releases/items/properties/evidence/properties/bundles/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema85.properties.releases.items.properties.evidence.properties.bundles.type,
											parentSchema: schema85.properties.releases.items.properties.evidence.properties.bundles,
											data: data39
										};
										vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
									}
								}
								if (data36.files !== void 0) {
									let data46 = data36.files;
									if (Array.isArray(data46)) {
										let len7 = data46.length;
										for (let i7 = 0; i7 < len7; i7++) {
											let data47 = data46[i7];
											if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
												if (data47.name === void 0) {
													let err68 = {
														instancePath: instancePath + "/releases/" + i1 + "/evidence/files/" + i7,
														schemaPath: "#/properties/releases/items/properties/evidence/properties/files/items/required",
														keyword: "required",
														params: { missingProperty: "name" },
														message: "must have required property 'name'",
														schema: schema85.properties.releases.items.properties.evidence.properties.files.items.required,
														parentSchema: schema85.properties.releases.items.properties.evidence.properties.files.items,
														data: data47
													};
													vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
												}
												if (data47.sha256 === void 0) {
													let err69 = {
														instancePath: instancePath + "/releases/" + i1 + "/evidence/files/" + i7,
														schemaPath: "#/properties/releases/items/properties/evidence/properties/files/items/required",
														keyword: "required",
														params: { missingProperty: "sha256" },
														message: "must have required property 'sha256'",
														schema: schema85.properties.releases.items.properties.evidence.properties.files.items.required,
														parentSchema: schema85.properties.releases.items.properties.evidence.properties.files.items,
														data: data47
													};
													vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
												}
												for (let key9 in data47) if (key9 !== "name" && key9 !== "sha256") {
													let err70 = {
														instancePath: instancePath + "/releases/" + i1 + "/evidence/files/" + i7,
														schemaPath: "#/properties/releases/items/properties/evidence/properties/files/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key9 },
														message: "must NOT have additional properties",
														schema: !1,
														parentSchema: schema85.properties.releases.items.properties.evidence.properties.files.items,
														data: data47
													};
													vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
												}
												if (data47.name !== void 0) {
													let data48 = data47.name;
													if (typeof data48 != "string") {
														let err71 = {
															instancePath: instancePath + "/releases/" + i1 + "/evidence/files/" + i7 + "/name",
															schemaPath: "#/properties/releases/items/properties/evidence/properties/files/items/properties/name/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema85.properties.releases.items.properties.evidence.properties.files.items.properties.name.type,
															parentSchema: schema85.properties.releases.items.properties.evidence.properties.files.items.properties.name,
															data: data48
														};
														vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
													}
												}
												data47.sha256 !== void 0 && (validate215(data47.sha256, {
													instancePath: instancePath + "/releases/" + i1 + "/evidence/files/" + i7 + "/sha256",
													parentData: data47,
													parentDataProperty: "sha256",
													rootData,
													dynamicAnchors
												}) || (vErrors = append(vErrors ?? [], validate215.errors), errors = vErrors.length));
											} else {
												let err72 = {
													instancePath: instancePath + "/releases/" + i1 + "/evidence/files/" + i7,
													schemaPath: "#/properties/releases/items/properties/evidence/properties/files/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object",
													schema: schema85.properties.releases.items.properties.evidence.properties.files.items.type,
													parentSchema: schema85.properties.releases.items.properties.evidence.properties.files.items,
													data: data47
												};
												vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
											}
										}
									} else {
										let err73 = {
											instancePath: instancePath + "/releases/" + i1 + "/evidence/files",
											schemaPath: "#/properties/releases/items/properties/evidence/properties/files/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema85.properties.releases.items.properties.evidence.properties.files.type,
											parentSchema: schema85.properties.releases.items.properties.evidence.properties.files,
											data: data46
										};
										vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
									}
								}
								if (data36.scan !== void 0) {
									let data50 = data36.scan;
									if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
										if (data50.catalogue === void 0) {
											let err74 = {
												instancePath: instancePath + "/releases/" + i1 + "/evidence/scan",
												schemaPath: "#/properties/releases/items/properties/evidence/properties/scan/required",
												keyword: "required",
												params: { missingProperty: "catalogue" },
												message: "must have required property 'catalogue'",
												schema: schema85.properties.releases.items.properties.evidence.properties.scan.required,
												parentSchema: schema85.properties.releases.items.properties.evidence.properties.scan,
												data: data50
											};
											vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
										}
										if (data50.verdict === void 0) {
											let err75 = {
												instancePath: instancePath + "/releases/" + i1 + "/evidence/scan",
												schemaPath: "#/properties/releases/items/properties/evidence/properties/scan/required",
												keyword: "required",
												params: { missingProperty: "verdict" },
												message: "must have required property 'verdict'",
												schema: schema85.properties.releases.items.properties.evidence.properties.scan.required,
												parentSchema: schema85.properties.releases.items.properties.evidence.properties.scan,
												data: data50
											};
											vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
										}
										if (data50.report === void 0) {
											let err76 = {
												instancePath: instancePath + "/releases/" + i1 + "/evidence/scan",
												schemaPath: "#/properties/releases/items/properties/evidence/properties/scan/required",
												keyword: "required",
												params: { missingProperty: "report" },
												message: "must have required property 'report'",
												schema: schema85.properties.releases.items.properties.evidence.properties.scan.required,
												parentSchema: schema85.properties.releases.items.properties.evidence.properties.scan,
												data: data50
											};
											vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
										}
										for (let key10 in data50) if (key10 !== "catalogue" && key10 !== "verdict" && key10 !== "report") {
											let err77 = {
												instancePath: instancePath + "/releases/" + i1 + "/evidence/scan",
												schemaPath: "#/properties/releases/items/properties/evidence/properties/scan/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key10 },
												message: "must NOT have additional properties",
												schema: !1,
												parentSchema: schema85.properties.releases.items.properties.evidence.properties.scan,
												data: data50
											};
											vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
										}
										if (data50.catalogue !== void 0) {
											let data51 = data50.catalogue;
											if (typeof data51 != "number" || data51 % 1 || isNaN(data51) || !isFinite(data51)) {
												let err78 = {
													instancePath: instancePath + "/releases/" + i1 + "/evidence/scan/catalogue",
													schemaPath: "#/properties/releases/items/properties/evidence/properties/scan/properties/catalogue/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer",
													schema: schema85.properties.releases.items.properties.evidence.properties.scan.properties.catalogue.type,
													parentSchema: schema85.properties.releases.items.properties.evidence.properties.scan.properties.catalogue,
													data: data51
												};
												vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
											}
											if (typeof data51 == "number" && isFinite(data51) && (data51 < 0 || isNaN(data51))) {
												let err79 = {
													instancePath: instancePath + "/releases/" + i1 + "/evidence/scan/catalogue",
													schemaPath: "#/properties/releases/items/properties/evidence/properties/scan/properties/catalogue/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0",
													schema: 0,
													parentSchema: schema85.properties.releases.items.properties.evidence.properties.scan.properties.catalogue,
													data: data51
												};
												vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
											}
										}
										if (data50.verdict !== void 0) {
											let data52 = data50.verdict;
											if (data52 !== "PASS" && data52 !== "HOLD") {
												let err80 = {
													instancePath: instancePath + "/releases/" + i1 + "/evidence/scan/verdict",
													schemaPath: "#/properties/releases/items/properties/evidence/properties/scan/properties/verdict/enum",
													keyword: "enum",
													params: { allowedValues: schema85.properties.releases.items.properties.evidence.properties.scan.properties.verdict.enum },
													message: "must be equal to one of the allowed values",
													schema: schema85.properties.releases.items.properties.evidence.properties.scan.properties.verdict.enum,
													parentSchema: schema85.properties.releases.items.properties.evidence.properties.scan.properties.verdict,
													data: data52
												};
												vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
											}
										}
										data50.report !== void 0 && (validate215(data50.report, {
											instancePath: instancePath + "/releases/" + i1 + "/evidence/scan/report",
											parentData: data50,
											parentDataProperty: "report",
											rootData,
											dynamicAnchors
										}) || (vErrors = append(vErrors ?? [], validate215.errors), errors = vErrors.length));
									} else {
										let err81 = {
											instancePath: instancePath + "/releases/" + i1 + "/evidence/scan",
											schemaPath: "#/properties/releases/items/properties/evidence/properties/scan/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema85.properties.releases.items.properties.evidence.properties.scan.type,
											parentSchema: schema85.properties.releases.items.properties.evidence.properties.scan,
											data: data50
										};
										vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
									}
								}
								if (data36.review !== void 0) {
									let data54 = data36.review;
									if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
										if (data54.kind === void 0) {
											let err82 = {
												instancePath: instancePath + "/releases/" + i1 + "/evidence/review",
												schemaPath: "#/properties/releases/items/properties/evidence/properties/review/required",
												keyword: "required",
												params: { missingProperty: "kind" },
												message: "must have required property 'kind'",
												schema: schema85.properties.releases.items.properties.evidence.properties.review.required,
												parentSchema: schema85.properties.releases.items.properties.evidence.properties.review,
												data: data54
											};
											vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
										}
										if (data54.reviewers === void 0) {
											let err83 = {
												instancePath: instancePath + "/releases/" + i1 + "/evidence/review",
												schemaPath: "#/properties/releases/items/properties/evidence/properties/review/required",
												keyword: "required",
												params: { missingProperty: "reviewers" },
												message: "must have required property 'reviewers'",
												schema: schema85.properties.releases.items.properties.evidence.properties.review.required,
												parentSchema: schema85.properties.releases.items.properties.evidence.properties.review,
												data: data54
											};
											vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
										}
										if (data54.merge === void 0) {
											let err84 = {
												instancePath: instancePath + "/releases/" + i1 + "/evidence/review",
												schemaPath: "#/properties/releases/items/properties/evidence/properties/review/required",
												keyword: "required",
												params: { missingProperty: "merge" },
												message: "must have required property 'merge'",
												schema: schema85.properties.releases.items.properties.evidence.properties.review.required,
												parentSchema: schema85.properties.releases.items.properties.evidence.properties.review,
												data: data54
											};
											vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
										}
										for (let key11 in data54) if (key11 !== "kind" && key11 !== "reviewers" && key11 !== "head" && key11 !== "merge") {
											let err85 = {
												instancePath: instancePath + "/releases/" + i1 + "/evidence/review",
												schemaPath: "#/properties/releases/items/properties/evidence/properties/review/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key11 },
												message: "must NOT have additional properties",
												schema: !1,
												parentSchema: schema85.properties.releases.items.properties.evidence.properties.review,
												data: data54
											};
											vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
										}
										if (data54.kind !== void 0) {
											let data55 = data54.kind;
											if (data55 !== "auto" && data55 !== "approved" && data55 !== "unrecorded") {
												let err86 = {
													instancePath: instancePath + "/releases/" + i1 + "/evidence/review/kind",
													schemaPath: "#/properties/releases/items/properties/evidence/properties/review/properties/kind/enum",
													keyword: "enum",
													params: { allowedValues: schema85.properties.releases.items.properties.evidence.properties.review.properties.kind.enum },
													message: "must be equal to one of the allowed values",
													schema: schema85.properties.releases.items.properties.evidence.properties.review.properties.kind.enum,
													parentSchema: schema85.properties.releases.items.properties.evidence.properties.review.properties.kind,
													data: data55
												};
												vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
											}
										}
										if (data54.reviewers !== void 0) {
											let data56 = data54.reviewers;
											if (Array.isArray(data56)) {
												let len8 = data56.length;
												for (let i8 = 0; i8 < len8; i8++) {
													let data57 = data56[i8];
													if (typeof data57 != "number" || data57 % 1 || isNaN(data57) || !isFinite(data57)) {
														let err87 = {
															instancePath: instancePath + "/releases/" + i1 + "/evidence/review/reviewers/" + i8,
															schemaPath: "#/properties/releases/items/properties/evidence/properties/review/properties/reviewers/items/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer",
															schema: schema85.properties.releases.items.properties.evidence.properties.review.properties.reviewers.items.type,
															parentSchema: schema85.properties.releases.items.properties.evidence.properties.review.properties.reviewers.items,
															data: data57
														};
														vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
													}
													if (typeof data57 == "number" && isFinite(data57) && (data57 < 0 || isNaN(data57))) {
														let err88 = {
															instancePath: instancePath + "/releases/" + i1 + "/evidence/review/reviewers/" + i8,
															schemaPath: "#/properties/releases/items/properties/evidence/properties/review/properties/reviewers/items/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0",
															schema: 0,
															parentSchema: schema85.properties.releases.items.properties.evidence.properties.review.properties.reviewers.items,
															data: data57
														};
														vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
													}
												}
											} else {
												let err89 = {
													instancePath: instancePath + "/releases/" + i1 + "/evidence/review/reviewers",
													schemaPath: "#/properties/releases/items/properties/evidence/properties/review/properties/reviewers/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema85.properties.releases.items.properties.evidence.properties.review.properties.reviewers.type,
													parentSchema: schema85.properties.releases.items.properties.evidence.properties.review.properties.reviewers,
													data: data56
												};
												vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
											}
										}
										data54.head !== void 0 && (validate225(data54.head, {
											instancePath: instancePath + "/releases/" + i1 + "/evidence/review/head",
											parentData: data54,
											parentDataProperty: "head",
											rootData,
											dynamicAnchors
										}) || (vErrors = append(vErrors ?? [], validate225.errors), errors = vErrors.length)), data54.merge !== void 0 && (validate225(data54.merge, {
											instancePath: instancePath + "/releases/" + i1 + "/evidence/review/merge",
											parentData: data54,
											parentDataProperty: "merge",
											rootData,
											dynamicAnchors
										}) || (vErrors = append(vErrors ?? [], validate225.errors), errors = vErrors.length));
									} else {
										let err90 = {
											instancePath: instancePath + "/releases/" + i1 + "/evidence/review",
											schemaPath: "#/properties/releases/items/properties/evidence/properties/review/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema85.properties.releases.items.properties.evidence.properties.review.type,
											parentSchema: schema85.properties.releases.items.properties.evidence.properties.review,
											data: data54
										};
										vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
									}
								}
							} else {
								let err91 = {
									instancePath: instancePath + "/releases/" + i1 + "/evidence",
									schemaPath: "#/properties/releases/items/properties/evidence/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema85.properties.releases.items.properties.evidence.type,
									parentSchema: schema85.properties.releases.items.properties.evidence,
									data: data36
								};
								vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
							}
						}
						if (data12.yanked !== void 0) {
							let data60 = data12.yanked;
							if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
								if (data60.reason === void 0) {
									let err92 = {
										instancePath: instancePath + "/releases/" + i1 + "/yanked",
										schemaPath: "#/properties/releases/items/properties/yanked/required",
										keyword: "required",
										params: { missingProperty: "reason" },
										message: "must have required property 'reason'",
										schema: schema85.properties.releases.items.properties.yanked.required,
										parentSchema: schema85.properties.releases.items.properties.yanked,
										data: data60
									};
									vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
								}
								for (let key12 in data60) if (key12 !== "reason") {
									let err93 = {
										instancePath: instancePath + "/releases/" + i1 + "/yanked",
										schemaPath: "#/properties/releases/items/properties/yanked/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key12 },
										message: "must NOT have additional properties",
										schema: !1,
										parentSchema: schema85.properties.releases.items.properties.yanked,
										data: data60
									};
									vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
								}
								if (data60.reason !== void 0) {
									let data61 = data60.reason;
									if (typeof data61 != "string") {
										let err94 = {
											instancePath: instancePath + "/releases/" + i1 + "/yanked/reason",
											schemaPath: "#/properties/releases/items/properties/yanked/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema85.properties.releases.items.properties.yanked.properties.reason.type,
											parentSchema: schema85.properties.releases.items.properties.yanked.properties.reason,
											data: data61
										};
										vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
									}
								}
							} else {
								let err95 = {
									instancePath: instancePath + "/releases/" + i1 + "/yanked",
									schemaPath: "#/properties/releases/items/properties/yanked/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema85.properties.releases.items.properties.yanked.type,
									parentSchema: schema85.properties.releases.items.properties.yanked,
									data: data60
								};
								vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
							}
						}
						if (data12.removed !== void 0) {
							let data62 = data12.removed;
							if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
								if (data62.reason === void 0) {
									let err96 = {
										instancePath: instancePath + "/releases/" + i1 + "/removed",
										schemaPath: "#/properties/releases/items/properties/removed/required",
										keyword: "required",
										params: { missingProperty: "reason" },
										message: "must have required property 'reason'",
										schema: schema85.properties.releases.items.properties.removed.required,
										parentSchema: schema85.properties.releases.items.properties.removed,
										data: data62
									};
									vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
								}
								for (let key13 in data62) if (key13 !== "reason") {
									let err97 = {
										instancePath: instancePath + "/releases/" + i1 + "/removed",
										schemaPath: "#/properties/releases/items/properties/removed/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key13 },
										message: "must NOT have additional properties",
										schema: !1,
										parentSchema: schema85.properties.releases.items.properties.removed,
										data: data62
									};
									vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
								}
								if (data62.reason !== void 0) {
									let data63 = data62.reason;
									if (typeof data63 != "string") {
										let err98 = {
											instancePath: instancePath + "/releases/" + i1 + "/removed/reason",
											schemaPath: "#/properties/releases/items/properties/removed/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema85.properties.releases.items.properties.removed.properties.reason.type,
											parentSchema: schema85.properties.releases.items.properties.removed.properties.reason,
											data: data63
										};
										vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
									}
								}
							} else {
								let err99 = {
									instancePath: instancePath + "/releases/" + i1 + "/removed",
									schemaPath: "#/properties/releases/items/properties/removed/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema85.properties.releases.items.properties.removed.type,
									parentSchema: schema85.properties.releases.items.properties.removed,
									data: data62
								};
								vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
							}
						}
					} else {
						let err100 = {
							instancePath: instancePath + "/releases/" + i1,
							schemaPath: "#/properties/releases/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema85.properties.releases.items.type,
							parentSchema: schema85.properties.releases.items,
							data: data12
						};
						vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
					}
				}
			} else {
				let err101 = {
					instancePath: instancePath + "/releases",
					schemaPath: "#/properties/releases/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema85.properties.releases.type,
					parentSchema: schema85.properties.releases,
					data: data11
				};
				vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
			}
		}
	} else {
		let err102 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema85.type,
			parentSchema: schema85,
			data
		};
		vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
	}
	return validate186.errors = vErrors, errors === 0;
}
validate186.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function append(errors, more) {
	for (let error of more) errors.push(error);
	return errors;
}
export { validateShard };
