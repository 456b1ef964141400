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
const validateSubmission = validate236, schema101 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://plugyard.github.io/plugyard/schemas/submission.schema.json",
	title: "Submission",
	description: "One proposed change with every fact about it; replays a judgement.",
	type: "object",
	properties: {
		format: { const: 1 },
		facts: {
			type: "object",
			properties: {
				change: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					properties: {
						value: {
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
								version: { $ref: "definitions.schema.json#/$defs/version" },
								files: {
									type: "array",
									items: {
										type: "object",
										properties: {
											path: { type: "string" },
											status: { enum: [
												"added",
												"modified",
												"deleted"
											] },
											mode: { type: "string" }
										},
										required: [
											"path",
											"status",
											"mode"
										],
										additionalProperties: !1
									}
								}
							},
							required: ["kind", "files"],
							additionalProperties: !1
						},
						missing: { type: "string" },
						deferred: { type: "string" }
					},
					additionalProperties: !1
				},
				ancestry: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					properties: {
						value: {
							type: "object",
							properties: { mergeBases: {
								type: "integer",
								minimum: 0
							} },
							required: ["mergeBases"],
							additionalProperties: !1
						},
						missing: { type: "string" },
						deferred: { type: "string" }
					},
					additionalProperties: !1
				},
				documents: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					properties: {
						value: {
							type: "array",
							items: {
								type: "object",
								properties: {
									path: { type: "string" },
									text: { type: "string" },
									problems: {
										type: "array",
										items: {
											type: "object",
											properties: {
												message: { type: "string" },
												fix: { type: "string" },
												pointer: { type: "string" },
												line: { type: "integer" },
												column: { type: "integer" },
												offset: {
													type: "integer",
													minimum: 0
												}
											},
											required: ["message"],
											additionalProperties: !1
										}
									}
								},
								required: ["path", "problems"],
								additionalProperties: !1
							}
						},
						missing: { type: "string" },
						deferred: { type: "string" }
					},
					additionalProperties: !1
				},
				settings: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					properties: {
						value: {
							type: "object",
							properties: {
								commit: { $ref: "definitions.schema.json#/$defs/commit" },
								registry: { $ref: "registry.schema.json" },
								policy: { $ref: "policy.schema.json" },
								organisation: { $ref: "organisation.schema.json" }
							},
							required: ["registry", "policy"],
							additionalProperties: !1
						},
						missing: { type: "string" },
						deferred: { type: "string" }
					},
					additionalProperties: !1
				},
				plugin: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					properties: {
						value: {
							type: "object",
							properties: {
								exists: { type: "boolean" },
								record: { $ref: "record.schema.json" },
								releases: {
									type: "array",
									items: {
										type: "object",
										properties: {
											version: { $ref: "definitions.schema.json#/$defs/version" },
											permissions: {
												type: "array",
												items: { type: "string" }
											},
											dependencies: {
												type: "array",
												items: { $ref: "definitions.schema.json#/$defs/pluginName" }
											},
											rank: { enum: [
												"none",
												"key",
												"keyless"
											] },
											size: {
												type: "integer",
												minimum: 0
											},
											withdrawn: { enum: ["yanked", "removed"] }
										},
										required: [
											"version",
											"permissions",
											"dependencies",
											"rank"
										],
										additionalProperties: !1
									}
								}
							},
							required: ["exists", "releases"],
							additionalProperties: !1
						},
						missing: { type: "string" },
						deferred: { type: "string" }
					},
					additionalProperties: !1
				},
				names: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					properties: {
						value: {
							type: "array",
							items: { $ref: "definitions.schema.json#/$defs/pluginName" }
						},
						missing: { type: "string" },
						deferred: { type: "string" }
					},
					additionalProperties: !1
				},
				manifest: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					properties: {
						value: { $ref: "manifest.schema.json" },
						missing: { type: "string" },
						deferred: { type: "string" }
					},
					additionalProperties: !1
				},
				record: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					properties: {
						value: { $ref: "record.schema.json" },
						missing: { type: "string" },
						deferred: { type: "string" }
					},
					additionalProperties: !1
				},
				delivery: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					properties: {
						value: {
							type: "object",
							properties: {
								by: { enum: [
									"file",
									"url",
									"both",
									"nothing"
								] },
								place: { type: "string" },
								size: {
									type: "integer",
									minimum: 0
								},
								failure: {
									type: "object",
									properties: {
										reason: { type: "string" },
										fix: { type: "string" }
									},
									required: ["reason", "fix"],
									additionalProperties: !1
								}
							},
							required: ["by", "place"],
							additionalProperties: !1
						},
						missing: { type: "string" },
						deferred: { type: "string" }
					},
					additionalProperties: !1
				},
				artifact: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					properties: {
						value: {
							type: "object",
							properties: {
								sha256: { $ref: "definitions.schema.json#/$defs/sha256" },
								size: {
									type: "integer",
									minimum: 0
								},
								problems: {
									type: "array",
									items: {
										type: "object",
										properties: {
											message: { type: "string" },
											fix: { type: "string" },
											pointer: { type: "string" },
											line: { type: "integer" },
											column: { type: "integer" },
											offset: {
												type: "integer",
												minimum: 0
											}
										},
										required: ["message"],
										additionalProperties: !1
									}
								}
							},
							required: [
								"sha256",
								"size",
								"problems"
							],
							additionalProperties: !1
						},
						missing: { type: "string" },
						deferred: { type: "string" }
					},
					additionalProperties: !1
				},
				wasm: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					properties: {
						value: { $ref: "#/$defs/wasm" },
						missing: { type: "string" },
						deferred: { type: "string" }
					},
					additionalProperties: !1
				},
				provenance: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					properties: {
						value: {
							type: "object",
							properties: { bundles: {
								type: "array",
								items: {
									type: "object",
									properties: {
										file: { type: "string" },
										sha256: { $ref: "definitions.schema.json#/$defs/sha256" },
										size: {
											type: "integer",
											minimum: 0
										},
										verification: {
											type: "object",
											properties: { verified: { type: "boolean" } },
											required: ["verified"],
											allOf: [{
												if: { properties: { verified: { const: !0 } } },
												then: {
													type: "object",
													properties: {
														verified: !0,
														signer: {
															type: "object",
															properties: { kind: { enum: ["key", "github-oidc"] } },
															required: ["kind"],
															allOf: [{
																if: { properties: { kind: { const: "key" } } },
																then: {
																	type: "object",
																	properties: {
																		kind: !0,
																		sha256: { $ref: "definitions.schema.json#/$defs/sha256" }
																	},
																	required: ["kind", "sha256"],
																	additionalProperties: !1
																}
															}, {
																if: { properties: { kind: { const: "github-oidc" } } },
																then: {
																	type: "object",
																	properties: {
																		kind: !0,
																		issuer: { type: "string" },
																		subject: { type: "string" },
																		repository: { type: "string" },
																		repositoryId: { type: "string" },
																		ownerId: { type: "string" },
																		ref: { type: "string" },
																		commit: { type: "string" },
																		workflow: { type: "string" },
																		signerWorkflow: { type: "string" },
																		trigger: { type: "string" },
																		runner: { type: "string" },
																		environment: { type: "string" },
																		issuedAt: { type: "string" }
																	},
																	required: ["kind"],
																	additionalProperties: !1
																}
															}]
														},
														subjects: {
															type: "array",
															items: {
																type: "object",
																properties: {
																	name: { type: "string" },
																	sha256: { $ref: "definitions.schema.json#/$defs/sha256" }
																},
																required: ["sha256"],
																additionalProperties: !1
															}
														},
														predicateType: { type: "string" },
														release: {
															type: "object",
															properties: {
																plugin: { type: "string" },
																version: { type: "string" }
															},
															required: ["plugin", "version"],
															additionalProperties: !1
														}
													},
													required: [
														"verified",
														"signer",
														"subjects"
													],
													additionalProperties: !1
												}
											}, {
												if: { properties: { verified: { const: !1 } } },
												then: {
													type: "object",
													properties: {
														verified: !0,
														code: { enum: [
															"BUNDLE_MALFORMED",
															"KEY_UNKNOWN",
															"SIGNATURE_INVALID",
															"CERTIFICATE_INVALID",
															"LOG_INVALID",
															"TIMESTAMP_INVALID",
															"STATEMENT_MALFORMED",
															"TRUST_ROOT_INVALID"
														] },
														reason: { type: "string" }
													},
													required: [
														"verified",
														"code",
														"reason"
													],
													additionalProperties: !1
												}
											}]
										}
									},
									required: [
										"file",
										"sha256",
										"size",
										"verification"
									],
									additionalProperties: !1
								}
							} },
							required: ["bundles"],
							additionalProperties: !1
						},
						missing: { type: "string" },
						deferred: { type: "string" }
					},
					additionalProperties: !1
				},
				releaseFiles: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					properties: {
						value: {
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
						missing: { type: "string" },
						deferred: { type: "string" }
					},
					additionalProperties: !1
				},
				closure: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					properties: {
						value: {
							type: "array",
							items: {
								type: "object",
								properties: {
									name: { $ref: "definitions.schema.json#/$defs/pluginName" },
									releases: {
										type: "array",
										items: {
											type: "object",
											properties: {
												version: { $ref: "definitions.schema.json#/$defs/version" },
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
												withdrawn: { enum: ["yanked", "removed"] }
											},
											required: ["version", "dependencies"],
											additionalProperties: !1
										}
									},
									nearest: {
										type: "array",
										items: { type: "string" }
									}
								},
								required: ["name", "releases"],
								additionalProperties: !1
							}
						},
						missing: { type: "string" },
						deferred: { type: "string" }
					},
					additionalProperties: !1
				},
				author: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					properties: {
						value: { $ref: "definitions.schema.json#/$defs/account" },
						missing: { type: "string" },
						deferred: { type: "string" }
					},
					additionalProperties: !1
				},
				now: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					properties: {
						value: { $ref: "definitions.schema.json#/$defs/timestamp" },
						missing: { type: "string" },
						deferred: { type: "string" }
					},
					additionalProperties: !1
				}
			},
			required: [
				"change",
				"ancestry",
				"documents",
				"settings",
				"plugin",
				"names",
				"manifest",
				"record",
				"delivery",
				"artifact",
				"wasm",
				"provenance",
				"releaseFiles",
				"closure",
				"author",
				"now"
			],
			additionalProperties: !1
		}
	},
	required: ["format", "facts"],
	additionalProperties: !1,
	$defs: {
		extern: {
			type: "object",
			properties: { kind: { enum: [
				"function",
				"table",
				"memory",
				"global",
				"tag",
				"component-item"
			] } },
			required: ["kind"],
			allOf: [
				{
					if: { properties: { kind: { enum: ["function", "tag"] } } },
					then: {
						type: "object",
						properties: {
							kind: !0,
							type: {
								type: "object",
								properties: {
									parameters: {
										type: "array",
										items: { type: "string" }
									},
									results: {
										type: "array",
										items: { type: "string" }
									}
								},
								required: ["parameters", "results"],
								additionalProperties: !1
							}
						},
						required: ["kind", "type"],
						additionalProperties: !1
					}
				},
				{
					if: { properties: { kind: { const: "table" } } },
					then: {
						type: "object",
						properties: {
							kind: !0,
							element: { type: "string" },
							limits: {
								type: "object",
								properties: {
									minimum: {
										type: "integer",
										minimum: 0
									},
									maximum: {
										type: "integer",
										minimum: 0
									},
									shared: { const: !0 },
									is64: { const: !0 },
									pageSize: {
										type: "integer",
										minimum: 0
									}
								},
								required: ["minimum"],
								additionalProperties: !1
							}
						},
						required: [
							"kind",
							"element",
							"limits"
						],
						additionalProperties: !1
					}
				},
				{
					if: { properties: { kind: { const: "memory" } } },
					then: {
						type: "object",
						properties: {
							kind: !0,
							limits: {
								type: "object",
								properties: {
									minimum: {
										type: "integer",
										minimum: 0
									},
									maximum: {
										type: "integer",
										minimum: 0
									},
									shared: { const: !0 },
									is64: { const: !0 },
									pageSize: {
										type: "integer",
										minimum: 0
									}
								},
								required: ["minimum"],
								additionalProperties: !1
							}
						},
						required: ["kind", "limits"],
						additionalProperties: !1
					}
				},
				{
					if: { properties: { kind: { const: "global" } } },
					then: {
						type: "object",
						properties: {
							kind: !0,
							value: { type: "string" },
							mutable: { type: "boolean" }
						},
						required: [
							"kind",
							"value",
							"mutable"
						],
						additionalProperties: !1
					}
				},
				{
					if: { properties: { kind: { const: "component-item" } } },
					then: {
						type: "object",
						properties: {
							kind: !0,
							sort: { enum: [
								"module",
								"function",
								"value",
								"type",
								"component",
								"instance"
							] },
							implements: { type: "string" }
						},
						required: ["kind", "sort"],
						additionalProperties: !1
					}
				}
			]
		},
		wasm: {
			type: "object",
			properties: {
				kind: { enum: ["module", "component"] },
				abi: { $ref: "definitions.schema.json#/$defs/abi" },
				sections: {
					type: "array",
					items: {
						type: "object",
						properties: {
							id: {
								type: "integer",
								minimum: 0
							},
							name: { type: "string" },
							offset: {
								type: "integer",
								minimum: 0
							},
							size: {
								type: "integer",
								minimum: 0
							}
						},
						required: [
							"id",
							"name",
							"offset",
							"size"
						],
						additionalProperties: !1
					}
				},
				imports: {
					type: "array",
					items: {
						type: "object",
						properties: {
							module: { type: "string" },
							name: { type: "string" },
							type: { $ref: "#/$defs/extern" },
							offset: {
								type: "integer",
								minimum: 0
							}
						},
						required: [
							"module",
							"name",
							"type",
							"offset"
						],
						additionalProperties: !1
					}
				},
				exports: {
					type: "array",
					items: {
						type: "object",
						properties: {
							name: { type: "string" },
							type: { $ref: "#/$defs/extern" },
							offset: {
								type: "integer",
								minimum: 0
							}
						},
						required: [
							"name",
							"type",
							"offset"
						],
						additionalProperties: !1
					}
				},
				memories: {
					type: "array",
					items: {
						type: "object",
						properties: {
							limits: {
								type: "object",
								properties: {
									minimum: {
										type: "integer",
										minimum: 0
									},
									maximum: {
										type: "integer",
										minimum: 0
									},
									shared: { const: !0 },
									is64: { const: !0 },
									pageSize: {
										type: "integer",
										minimum: 0
									}
								},
								required: ["minimum"],
								additionalProperties: !1
							},
							imported: { type: "boolean" }
						},
						required: ["limits", "imported"],
						additionalProperties: !1
					}
				},
				tables: {
					type: "array",
					items: {
						type: "object",
						properties: {
							element: { type: "string" },
							limits: {
								type: "object",
								properties: {
									minimum: {
										type: "integer",
										minimum: 0
									},
									maximum: {
										type: "integer",
										minimum: 0
									},
									shared: { const: !0 },
									is64: { const: !0 },
									pageSize: {
										type: "integer",
										minimum: 0
									}
								},
								required: ["minimum"],
								additionalProperties: !1
							},
							imported: { type: "boolean" }
						},
						required: [
							"element",
							"limits",
							"imported"
						],
						additionalProperties: !1
					}
				},
				start: {
					type: "integer",
					minimum: 0
				},
				customSections: {
					type: "array",
					items: {
						type: "object",
						properties: {
							name: { type: "string" },
							offset: {
								type: "integer",
								minimum: 0
							},
							size: {
								type: "integer",
								minimum: 0
							}
						},
						required: [
							"name",
							"offset",
							"size"
						],
						additionalProperties: !1
					}
				},
				producers: {
					type: "array",
					items: {
						type: "object",
						properties: {
							field: { type: "string" },
							name: { type: "string" },
							version: { type: "string" }
						},
						required: [
							"field",
							"name",
							"version"
						],
						additionalProperties: !1
					}
				},
				modules: {
					type: "array",
					items: { $ref: "#/$defs/wasm" }
				}
			},
			required: [
				"kind",
				"abi",
				"sections",
				"imports",
				"exports",
				"memories",
				"tables",
				"customSections",
				"producers",
				"modules"
			],
			additionalProperties: !1
		}
	},
	examples: [{
		format: 1,
		facts: {
			change: { value: {
				kind: "yank",
				plugin: "slugify",
				version: "1.0.0",
				files: [{
					path: "registry/plugins/slugify/yanked/1.0.0.json",
					status: "added",
					mode: "100644"
				}]
			} },
			ancestry: { value: { mergeBases: 1 } },
			documents: { value: [{
				path: "registry/plugins/slugify/yanked/1.0.0.json",
				text: "{ \"format\": 1, \"reason\": \"Loses data.\" }\n",
				problems: []
			}] },
			settings: { deferred: "the registry is not at hand" },
			plugin: { deferred: "the registry is not at hand" },
			names: { missing: "there is none in this change" },
			manifest: { missing: "there is none in this change" },
			record: { missing: "there is none in this change" },
			delivery: { missing: "there is none in this change" },
			artifact: { missing: "there is none in this change" },
			wasm: { missing: "there is none in this change" },
			provenance: { missing: "there is none in this change" },
			releaseFiles: { missing: "there is none in this change" },
			closure: { missing: "there is none in this change" },
			author: { value: {
				login: "alice",
				id: 1001
			} },
			now: { value: "2026-01-31T12:00:00Z" }
		}
	}]
}, func4 = Object.prototype.hasOwnProperty, schema23 = {
	type: "string",
	pattern: "^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$",
	maxLength: 102,
	description: "a plugin name such as json-format or @acme/json-format"
}, func1 = require_ucs2length().default, pattern3 = RegExp("^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate237.evaluated;
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
	return validate237.errors = vErrors, errors === 0;
}
validate237.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema34 = {
	type: "string",
	maxLength: 64,
	pattern: "^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$",
	description: "a SemVer 2.0.0 version in lower case, without build metadata, such as 1.2.3"
}, pattern9 = RegExp("^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$", "u");
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate239.evaluated;
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
	return validate239.errors = vErrors, errors === 0;
}
validate239.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema25 = {
	type: "string",
	pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$",
	description: "a full commit id"
}, pattern4 = RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate241.evaluated;
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
	return validate241.errors = vErrors, errors === 0;
}
validate241.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema74 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://plugyard.github.io/plugyard/schemas/registry.schema.json",
	title: "Registry",
	description: "What a registry is and who runs it: registry.json.",
	type: "object",
	properties: {
		$schema: { $ref: "definitions.schema.json#/$defs/schemaLink" },
		format: { const: 1 },
		name: {
			type: "string",
			minLength: 1,
			maxLength: 100,
			description: "the registry's name"
		},
		url: {
			type: "string",
			maxLength: 500,
			pattern: "^https://[^\\s]+/$",
			description: "the https address of the published index, ending in /"
		},
		administrators: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/account" },
			minItems: 1,
			maxItems: 100
		},
		reviewers: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/account" },
			maxItems: 1e3
		},
		sequenceBase: { $ref: "definitions.schema.json#/$defs/sequence" }
	},
	required: [
		"format",
		"name",
		"url",
		"administrators",
		"reviewers",
		"sequenceBase"
	],
	additionalProperties: !1,
	examples: [{
		format: 1,
		name: "Plugyard",
		url: "https://plugyard.github.io/plugyard/",
		administrators: [{
			login: "alice",
			id: 1001
		}],
		reviewers: [{
			login: "bob",
			id: 1002
		}],
		sequenceBase: 0
	}]
}, schema21 = {
	type: "string",
	description: "the address of this file's schema, for editors"
};
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate166.evaluated;
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
	return validate166.errors = vErrors, errors === 0;
}
validate166.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema76 = {
	type: "object",
	properties: {
		login: {
			type: "string",
			minLength: 1,
			maxLength: 100,
			description: "the account's login, for show"
		},
		id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991,
			description: "the account's numeric id"
		}
	},
	required: ["login", "id"],
	additionalProperties: !1
};
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.login === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "login" },
				message: "must have required property 'login'",
				schema: schema76.required,
				parentSchema: schema76,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.id === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'",
				schema: schema76.required,
				parentSchema: schema76,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "login" && key0 !== "id") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema76,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.login !== void 0) {
			let data0 = data.login;
			if (typeof data0 == "string") {
				if (func1(data0) > 100) {
					let err3 = {
						instancePath: instancePath + "/login",
						schemaPath: "#/properties/login/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters",
						schema: 100,
						parentSchema: schema76.properties.login,
						data: data0
					};
					vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
				}
				if (func1(data0) < 1) {
					let err4 = {
						instancePath: instancePath + "/login",
						schemaPath: "#/properties/login/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema76.properties.login,
						data: data0
					};
					vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/login",
					schemaPath: "#/properties/login/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema76.properties.login.type,
					parentSchema: schema76.properties.login,
					data: data0
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) {
				let err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema76.properties.id.type,
					parentSchema: schema76.properties.id,
					data: data1
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					let err7 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991",
						schema: 9007199254740991,
						parentSchema: schema76.properties.id,
						data: data1
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					let err8 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema76.properties.id,
						data: data1
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
			}
		}
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema76.type,
			parentSchema: schema76,
			data
		};
		vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
	}
	return validate168.errors = vErrors, errors === 0;
}
validate168.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema27 = {
	type: "integer",
	minimum: 0,
	maximum: 9007199254740991,
	description: "a sequence number"
};
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate171.evaluated;
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
	return validate171.errors = vErrors, errors === 0;
}
validate171.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const pattern40 = RegExp("^https://[^\\s]+/$", "u");
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate165.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'",
				schema: schema74.required,
				parentSchema: schema74,
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
				schema: schema74.required,
				parentSchema: schema74,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.url === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'",
				schema: schema74.required,
				parentSchema: schema74,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.administrators === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "administrators" },
				message: "must have required property 'administrators'",
				schema: schema74.required,
				parentSchema: schema74,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.reviewers === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reviewers" },
				message: "must have required property 'reviewers'",
				schema: schema74.required,
				parentSchema: schema74,
				data
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.sequenceBase === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sequenceBase" },
				message: "must have required property 'sequenceBase'",
				schema: schema74.required,
				parentSchema: schema74,
				data
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		for (let key0 in data) if (key0 !== "$schema" && key0 !== "format" && key0 !== "name" && key0 !== "url" && key0 !== "administrators" && key0 !== "reviewers" && key0 !== "sequenceBase") {
			let err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema74,
				data
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.$schema !== void 0 && (validate166(data.$schema, {
			instancePath: instancePath + "/$schema",
			parentData: data,
			parentDataProperty: "$schema",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate166.errors), errors = vErrors.length)), data.format !== void 0) {
			let data1 = data.format;
			if (data1 !== 1) {
				let err7 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema74.properties.format,
					data: data1
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (typeof data2 == "string") {
				if (func1(data2) > 100) {
					let err8 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters",
						schema: 100,
						parentSchema: schema74.properties.name,
						data: data2
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
				if (func1(data2) < 1) {
					let err9 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema74.properties.name,
						data: data2
					};
					vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema74.properties.name.type,
					parentSchema: schema74.properties.name,
					data: data2
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		if (data.url !== void 0) {
			let data3 = data.url;
			if (typeof data3 == "string") {
				if (func1(data3) > 500) {
					let err11 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters",
						schema: 500,
						parentSchema: schema74.properties.url,
						data: data3
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
				if (!pattern40.test(data3)) {
					let err12 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/pattern",
						keyword: "pattern",
						params: { pattern: "^https://[^\\s]+/$" },
						message: "must match pattern \"^https://[^\\s]+/$\"",
						schema: "^https://[^\\s]+/$",
						parentSchema: schema74.properties.url,
						data: data3
					};
					vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
				}
			} else {
				let err13 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema74.properties.url.type,
					parentSchema: schema74.properties.url,
					data: data3
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
		if (data.administrators !== void 0) {
			let data4 = data.administrators;
			if (Array.isArray(data4)) {
				if (data4.length > 100) {
					let err14 = {
						instancePath: instancePath + "/administrators",
						schemaPath: "#/properties/administrators/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items",
						schema: 100,
						parentSchema: schema74.properties.administrators,
						data: data4
					};
					vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
				}
				if (data4.length < 1) {
					let err15 = {
						instancePath: instancePath + "/administrators",
						schemaPath: "#/properties/administrators/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema74.properties.administrators,
						data: data4
					};
					vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
				}
				let len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) validate168(data4[i0], {
					instancePath: instancePath + "/administrators/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate168.errors), errors = vErrors.length);
			} else {
				let err16 = {
					instancePath: instancePath + "/administrators",
					schemaPath: "#/properties/administrators/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema74.properties.administrators.type,
					parentSchema: schema74.properties.administrators,
					data: data4
				};
				vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
			}
		}
		if (data.reviewers !== void 0) {
			let data6 = data.reviewers;
			if (Array.isArray(data6)) {
				if (data6.length > 1e3) {
					let err17 = {
						instancePath: instancePath + "/reviewers",
						schemaPath: "#/properties/reviewers/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items",
						schema: 1e3,
						parentSchema: schema74.properties.reviewers,
						data: data6
					};
					vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
				}
				let len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) validate168(data6[i1], {
					instancePath: instancePath + "/reviewers/" + i1,
					parentData: data6,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate168.errors), errors = vErrors.length);
			} else {
				let err18 = {
					instancePath: instancePath + "/reviewers",
					schemaPath: "#/properties/reviewers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema74.properties.reviewers.type,
					parentSchema: schema74.properties.reviewers,
					data: data6
				};
				vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
			}
		}
		data.sequenceBase !== void 0 && (validate171(data.sequenceBase, {
			instancePath: instancePath + "/sequenceBase",
			parentData: data,
			parentDataProperty: "sequenceBase",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate171.errors), errors = vErrors.length));
	} else {
		let err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema74.type,
			parentSchema: schema74,
			data
		};
		vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
	}
	return validate165.errors = vErrors, errors === 0;
}
validate165.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema58 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://plugyard.github.io/plugyard/schemas/policy.schema.json",
	title: "Policy",
	description: "The settings of the review: policy.json.",
	type: "object",
	properties: {
		$schema: { $ref: "definitions.schema.json#/$defs/schemaLink" },
		format: { const: 1 },
		limits: {
			type: "object",
			properties: {
				artifactSize: {
					$ref: "definitions.schema.json#/$defs/size",
					description: "the largest artifact in bytes"
				},
				inTreeSize: {
					$ref: "definitions.schema.json#/$defs/size",
					description: "the largest artifact that may lie in the repository, in bytes"
				},
				pagesSize: {
					$ref: "definitions.schema.json#/$defs/size",
					description: "the largest artifact that is published on Pages, in bytes"
				},
				memory: {
					$ref: "definitions.schema.json#/$defs/size",
					description: "the most initial memory in bytes"
				}
			},
			required: [
				"artifactSize",
				"inTreeSize",
				"pagesSize",
				"memory"
			],
			additionalProperties: !1
		},
		waitingHours: {
			type: "object",
			properties: {
				newPlugin: {
					type: "integer",
					minimum: 0,
					maximum: 8760
				},
				record: {
					type: "integer",
					minimum: 0,
					maximum: 8760
				}
			},
			required: ["newPlugin", "record"],
			additionalProperties: !1
		},
		requiredTrust: {
			enum: [
				"untrusted",
				"community",
				"verified",
				"official"
			],
			description: "the lowest trust level of a release"
		},
		reservedNames: {
			type: "array",
			items: {
				type: "string",
				$ref: "definitions.schema.json#/$defs/organisationName"
			},
			maxItems: 1e4,
			uniqueItems: !0
		},
		autoMerge: {
			enum: ["signed", "never"],
			description: "whether signed updates merge by themselves"
		}
	},
	required: [
		"format",
		"limits",
		"waitingHours",
		"requiredTrust",
		"reservedNames",
		"autoMerge"
	],
	additionalProperties: !1,
	examples: [{
		format: 1,
		limits: {
			artifactSize: 33554432,
			inTreeSize: 1048576,
			pagesSize: 4194304,
			memory: 268435456
		},
		waitingHours: {
			newPlugin: 72,
			record: 72
		},
		requiredTrust: "untrusted",
		reservedNames: ["plugyard"],
		autoMerge: "signed"
	}]
};
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
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
	return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema29 = {
	type: "integer",
	minimum: 0,
	maximum: 9007199254740991,
	description: "a number of bytes"
};
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
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
	return validate135.errors = vErrors, errors === 0;
}
validate135.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema61 = {
	pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
	minLength: 2,
	maxLength: 50,
	description: "an organisation name such as acme"
}, pattern21 = RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate140.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func1(data) > 50) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 50 },
				message: "must NOT have more than 50 characters",
				schema: 50,
				parentSchema: schema61,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func1(data) < 2) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 2 },
				message: "must NOT have fewer than 2 characters",
				schema: 2,
				parentSchema: schema61,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern21.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
				message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\"",
				schema: "^[a-z0-9]+(-[a-z0-9]+)*$",
				parentSchema: schema61,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	return validate140.errors = vErrors, errors === 0;
}
validate140.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.limits === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "limits" },
				message: "must have required property 'limits'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.waitingHours === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "waitingHours" },
				message: "must have required property 'waitingHours'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.requiredTrust === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requiredTrust" },
				message: "must have required property 'requiredTrust'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.reservedNames === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reservedNames" },
				message: "must have required property 'reservedNames'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.autoMerge === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "autoMerge" },
				message: "must have required property 'autoMerge'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		for (let key0 in data) if (key0 !== "$schema" && key0 !== "format" && key0 !== "limits" && key0 !== "waitingHours" && key0 !== "requiredTrust" && key0 !== "reservedNames" && key0 !== "autoMerge") {
			let err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema58,
				data
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.$schema !== void 0 && (validate133(data.$schema, {
			instancePath: instancePath + "/$schema",
			parentData: data,
			parentDataProperty: "$schema",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate133.errors), errors = vErrors.length)), data.format !== void 0) {
			let data1 = data.format;
			if (data1 !== 1) {
				let err7 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema58.properties.format,
					data: data1
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.limits !== void 0) {
			let data2 = data.limits;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.artifactSize === void 0) {
					let err8 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/required",
						keyword: "required",
						params: { missingProperty: "artifactSize" },
						message: "must have required property 'artifactSize'",
						schema: schema58.properties.limits.required,
						parentSchema: schema58.properties.limits,
						data: data2
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
				if (data2.inTreeSize === void 0) {
					let err9 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/required",
						keyword: "required",
						params: { missingProperty: "inTreeSize" },
						message: "must have required property 'inTreeSize'",
						schema: schema58.properties.limits.required,
						parentSchema: schema58.properties.limits,
						data: data2
					};
					vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
				}
				if (data2.pagesSize === void 0) {
					let err10 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/required",
						keyword: "required",
						params: { missingProperty: "pagesSize" },
						message: "must have required property 'pagesSize'",
						schema: schema58.properties.limits.required,
						parentSchema: schema58.properties.limits,
						data: data2
					};
					vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
				}
				if (data2.memory === void 0) {
					let err11 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/required",
						keyword: "required",
						params: { missingProperty: "memory" },
						message: "must have required property 'memory'",
						schema: schema58.properties.limits.required,
						parentSchema: schema58.properties.limits,
						data: data2
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
				for (let key1 in data2) if (key1 !== "artifactSize" && key1 !== "inTreeSize" && key1 !== "pagesSize" && key1 !== "memory") {
					let err12 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema58.properties.limits,
						data: data2
					};
					vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
				}
				data2.artifactSize !== void 0 && (validate135(data2.artifactSize, {
					instancePath: instancePath + "/limits/artifactSize",
					parentData: data2,
					parentDataProperty: "artifactSize",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate135.errors), errors = vErrors.length)), data2.inTreeSize !== void 0 && (validate135(data2.inTreeSize, {
					instancePath: instancePath + "/limits/inTreeSize",
					parentData: data2,
					parentDataProperty: "inTreeSize",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate135.errors), errors = vErrors.length)), data2.pagesSize !== void 0 && (validate135(data2.pagesSize, {
					instancePath: instancePath + "/limits/pagesSize",
					parentData: data2,
					parentDataProperty: "pagesSize",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate135.errors), errors = vErrors.length)), data2.memory !== void 0 && (validate135(data2.memory, {
					instancePath: instancePath + "/limits/memory",
					parentData: data2,
					parentDataProperty: "memory",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate135.errors), errors = vErrors.length));
			} else {
				let err13 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema58.properties.limits.type,
					parentSchema: schema58.properties.limits,
					data: data2
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
		if (data.waitingHours !== void 0) {
			let data7 = data.waitingHours;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.newPlugin === void 0) {
					let err14 = {
						instancePath: instancePath + "/waitingHours",
						schemaPath: "#/properties/waitingHours/required",
						keyword: "required",
						params: { missingProperty: "newPlugin" },
						message: "must have required property 'newPlugin'",
						schema: schema58.properties.waitingHours.required,
						parentSchema: schema58.properties.waitingHours,
						data: data7
					};
					vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
				}
				if (data7.record === void 0) {
					let err15 = {
						instancePath: instancePath + "/waitingHours",
						schemaPath: "#/properties/waitingHours/required",
						keyword: "required",
						params: { missingProperty: "record" },
						message: "must have required property 'record'",
						schema: schema58.properties.waitingHours.required,
						parentSchema: schema58.properties.waitingHours,
						data: data7
					};
					vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
				}
				for (let key2 in data7) if (key2 !== "newPlugin" && key2 !== "record") {
					let err16 = {
						instancePath: instancePath + "/waitingHours",
						schemaPath: "#/properties/waitingHours/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema58.properties.waitingHours,
						data: data7
					};
					vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
				}
				if (data7.newPlugin !== void 0) {
					let data8 = data7.newPlugin;
					if (typeof data8 != "number" || data8 % 1 || isNaN(data8) || !isFinite(data8)) {
						let err17 = {
							instancePath: instancePath + "/waitingHours/newPlugin",
							schemaPath: "#/properties/waitingHours/properties/newPlugin/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema58.properties.waitingHours.properties.newPlugin.type,
							parentSchema: schema58.properties.waitingHours.properties.newPlugin,
							data: data8
						};
						vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 > 8760 || isNaN(data8)) {
							let err18 = {
								instancePath: instancePath + "/waitingHours/newPlugin",
								schemaPath: "#/properties/waitingHours/properties/newPlugin/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 8760
								},
								message: "must be <= 8760",
								schema: 8760,
								parentSchema: schema58.properties.waitingHours.properties.newPlugin,
								data: data8
							};
							vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
						}
						if (data8 < 0 || isNaN(data8)) {
							let err19 = {
								instancePath: instancePath + "/waitingHours/newPlugin",
								schemaPath: "#/properties/waitingHours/properties/newPlugin/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema58.properties.waitingHours.properties.newPlugin,
								data: data8
							};
							vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
						}
					}
				}
				if (data7.record !== void 0) {
					let data9 = data7.record;
					if (typeof data9 != "number" || data9 % 1 || isNaN(data9) || !isFinite(data9)) {
						let err20 = {
							instancePath: instancePath + "/waitingHours/record",
							schemaPath: "#/properties/waitingHours/properties/record/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema58.properties.waitingHours.properties.record.type,
							parentSchema: schema58.properties.waitingHours.properties.record,
							data: data9
						};
						vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 > 8760 || isNaN(data9)) {
							let err21 = {
								instancePath: instancePath + "/waitingHours/record",
								schemaPath: "#/properties/waitingHours/properties/record/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 8760
								},
								message: "must be <= 8760",
								schema: 8760,
								parentSchema: schema58.properties.waitingHours.properties.record,
								data: data9
							};
							vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
						}
						if (data9 < 0 || isNaN(data9)) {
							let err22 = {
								instancePath: instancePath + "/waitingHours/record",
								schemaPath: "#/properties/waitingHours/properties/record/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema58.properties.waitingHours.properties.record,
								data: data9
							};
							vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
						}
					}
				}
			} else {
				let err23 = {
					instancePath: instancePath + "/waitingHours",
					schemaPath: "#/properties/waitingHours/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema58.properties.waitingHours.type,
					parentSchema: schema58.properties.waitingHours,
					data: data7
				};
				vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
			}
		}
		if (data.requiredTrust !== void 0) {
			let data10 = data.requiredTrust;
			if (data10 !== "untrusted" && data10 !== "community" && data10 !== "verified" && data10 !== "official") {
				let err24 = {
					instancePath: instancePath + "/requiredTrust",
					schemaPath: "#/properties/requiredTrust/enum",
					keyword: "enum",
					params: { allowedValues: schema58.properties.requiredTrust.enum },
					message: "must be equal to one of the allowed values",
					schema: schema58.properties.requiredTrust.enum,
					parentSchema: schema58.properties.requiredTrust,
					data: data10
				};
				vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
			}
		}
		if (data.reservedNames !== void 0) {
			let data11 = data.reservedNames;
			if (Array.isArray(data11)) {
				if (data11.length > 1e4) {
					let err25 = {
						instancePath: instancePath + "/reservedNames",
						schemaPath: "#/properties/reservedNames/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 items",
						schema: 1e4,
						parentSchema: schema58.properties.reservedNames,
						data: data11
					};
					vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
				}
				let len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data12 = data11[i0];
					if (typeof data12 != "string") {
						let err26 = {
							instancePath: instancePath + "/reservedNames/" + i0,
							schemaPath: "#/properties/reservedNames/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema58.properties.reservedNames.items.type,
							parentSchema: schema58.properties.reservedNames.items,
							data: data12
						};
						vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
					}
					validate140(data12, {
						instancePath: instancePath + "/reservedNames/" + i0,
						parentData: data11,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					}) || (vErrors = append(vErrors ?? [], validate140.errors), errors = vErrors.length);
				}
				let i1 = data11.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data11[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								let err27 = {
									instancePath: instancePath + "/reservedNames",
									schemaPath: "#/properties/reservedNames/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
									schema: !0,
									parentSchema: schema58.properties.reservedNames,
									data: data11
								};
								vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else {
				let err28 = {
					instancePath: instancePath + "/reservedNames",
					schemaPath: "#/properties/reservedNames/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema58.properties.reservedNames.type,
					parentSchema: schema58.properties.reservedNames,
					data: data11
				};
				vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
			}
		}
		if (data.autoMerge !== void 0) {
			let data13 = data.autoMerge;
			if (data13 !== "signed" && data13 !== "never") {
				let err29 = {
					instancePath: instancePath + "/autoMerge",
					schemaPath: "#/properties/autoMerge/enum",
					keyword: "enum",
					params: { allowedValues: schema58.properties.autoMerge.enum },
					message: "must be equal to one of the allowed values",
					schema: schema58.properties.autoMerge.enum,
					parentSchema: schema58.properties.autoMerge,
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
			schema: schema58.type,
			parentSchema: schema58,
			data
		};
		vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
	}
	return validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema56 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://plugyard.github.io/plugyard/schemas/organisation.schema.json",
	title: "Organisation",
	description: "The members of an organisation: orgs/<org>.json.",
	type: "object",
	properties: {
		$schema: { $ref: "definitions.schema.json#/$defs/schemaLink" },
		format: { const: 1 },
		members: {
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
						maximum: 9007199254740991
					},
					role: { enum: ["admin", "member"] }
				},
				required: [
					"login",
					"id",
					"role"
				],
				additionalProperties: !1
			},
			minItems: 1,
			maxItems: 1e3
		}
	},
	required: ["format", "members"],
	additionalProperties: !1,
	examples: [{
		format: 1,
		members: [{
			login: "alice",
			id: 1001,
			role: "admin"
		}]
	}]
};
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate130.evaluated;
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
	return validate130.errors = vErrors, errors === 0;
}
validate130.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate129.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'",
				schema: schema56.required,
				parentSchema: schema56,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.members === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "members" },
				message: "must have required property 'members'",
				schema: schema56.required,
				parentSchema: schema56,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "$schema" && key0 !== "format" && key0 !== "members") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema56,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.$schema !== void 0 && (validate130(data.$schema, {
			instancePath: instancePath + "/$schema",
			parentData: data,
			parentDataProperty: "$schema",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate130.errors), errors = vErrors.length)), data.format !== void 0) {
			let data1 = data.format;
			if (data1 !== 1) {
				let err3 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema56.properties.format,
					data: data1
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.members !== void 0) {
			let data2 = data.members;
			if (Array.isArray(data2)) {
				if (data2.length > 1e3) {
					let err4 = {
						instancePath: instancePath + "/members",
						schemaPath: "#/properties/members/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items",
						schema: 1e3,
						parentSchema: schema56.properties.members,
						data: data2
					};
					vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
				}
				if (data2.length < 1) {
					let err5 = {
						instancePath: instancePath + "/members",
						schemaPath: "#/properties/members/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema56.properties.members,
						data: data2
					};
					vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
				}
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.login === void 0) {
							let err6 = {
								instancePath: instancePath + "/members/" + i0,
								schemaPath: "#/properties/members/items/required",
								keyword: "required",
								params: { missingProperty: "login" },
								message: "must have required property 'login'",
								schema: schema56.properties.members.items.required,
								parentSchema: schema56.properties.members.items,
								data: data3
							};
							vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
						}
						if (data3.id === void 0) {
							let err7 = {
								instancePath: instancePath + "/members/" + i0,
								schemaPath: "#/properties/members/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'",
								schema: schema56.properties.members.items.required,
								parentSchema: schema56.properties.members.items,
								data: data3
							};
							vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
						}
						if (data3.role === void 0) {
							let err8 = {
								instancePath: instancePath + "/members/" + i0,
								schemaPath: "#/properties/members/items/required",
								keyword: "required",
								params: { missingProperty: "role" },
								message: "must have required property 'role'",
								schema: schema56.properties.members.items.required,
								parentSchema: schema56.properties.members.items,
								data: data3
							};
							vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
						}
						for (let key1 in data3) if (key1 !== "login" && key1 !== "id" && key1 !== "role") {
							let err9 = {
								instancePath: instancePath + "/members/" + i0,
								schemaPath: "#/properties/members/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema56.properties.members.items,
								data: data3
							};
							vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
						}
						if (data3.login !== void 0) {
							let data4 = data3.login;
							if (typeof data4 == "string") {
								if (func1(data4) > 100) {
									let err10 = {
										instancePath: instancePath + "/members/" + i0 + "/login",
										schemaPath: "#/properties/members/items/properties/login/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters",
										schema: 100,
										parentSchema: schema56.properties.members.items.properties.login,
										data: data4
									};
									vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
								}
								if (func1(data4) < 1) {
									let err11 = {
										instancePath: instancePath + "/members/" + i0 + "/login",
										schemaPath: "#/properties/members/items/properties/login/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema56.properties.members.items.properties.login,
										data: data4
									};
									vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
								}
							} else {
								let err12 = {
									instancePath: instancePath + "/members/" + i0 + "/login",
									schemaPath: "#/properties/members/items/properties/login/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema56.properties.members.items.properties.login.type,
									parentSchema: schema56.properties.members.items.properties.login,
									data: data4
								};
								vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
							}
						}
						if (data3.id !== void 0) {
							let data5 = data3.id;
							if (typeof data5 != "number" || data5 % 1 || isNaN(data5) || !isFinite(data5)) {
								let err13 = {
									instancePath: instancePath + "/members/" + i0 + "/id",
									schemaPath: "#/properties/members/items/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema56.properties.members.items.properties.id.type,
									parentSchema: schema56.properties.members.items.properties.id,
									data: data5
								};
								vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 > 9007199254740991 || isNaN(data5)) {
									let err14 = {
										instancePath: instancePath + "/members/" + i0 + "/id",
										schemaPath: "#/properties/members/items/properties/id/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991",
										schema: 9007199254740991,
										parentSchema: schema56.properties.members.items.properties.id,
										data: data5
									};
									vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
								}
								if (data5 < 0 || isNaN(data5)) {
									let err15 = {
										instancePath: instancePath + "/members/" + i0 + "/id",
										schemaPath: "#/properties/members/items/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema56.properties.members.items.properties.id,
										data: data5
									};
									vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
								}
							}
						}
						if (data3.role !== void 0) {
							let data6 = data3.role;
							if (data6 !== "admin" && data6 !== "member") {
								let err16 = {
									instancePath: instancePath + "/members/" + i0 + "/role",
									schemaPath: "#/properties/members/items/properties/role/enum",
									keyword: "enum",
									params: { allowedValues: schema56.properties.members.items.properties.role.enum },
									message: "must be equal to one of the allowed values",
									schema: schema56.properties.members.items.properties.role.enum,
									parentSchema: schema56.properties.members.items.properties.role,
									data: data6
								};
								vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
							}
						}
					} else {
						let err17 = {
							instancePath: instancePath + "/members/" + i0,
							schemaPath: "#/properties/members/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema56.properties.members.items.type,
							parentSchema: schema56.properties.members.items,
							data: data3
						};
						vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
					}
				}
			} else {
				let err18 = {
					instancePath: instancePath + "/members",
					schemaPath: "#/properties/members/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema56.properties.members.type,
					parentSchema: schema56.properties.members,
					data: data2
				};
				vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
			}
		}
	} else {
		let err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema56.type,
			parentSchema: schema56,
			data
		};
		vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
	}
	return validate129.errors = vErrors, errors === 0;
}
validate129.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema65 = {
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
};
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
const pattern34 = RegExp("^[A-Za-z0-9+/]+={0,2}$", "u"), pattern22 = RegExp("^https://[^\\s]+$", "u"), pattern37 = RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", "u"), pattern38 = RegExp("^\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$", "u"), pattern39 = RegExp("\\{version\\}", "u");
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
const schema38 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://plugyard.github.io/plugyard/schemas/manifest.schema.json",
	title: "Manifest",
	description: "What an author says about one release: plugin.json.",
	type: "object",
	properties: {
		$schema: { $ref: "definitions.schema.json#/$defs/schemaLink" },
		plugyard: {
			const: 1,
			description: "the format marker, 1"
		},
		name: {
			$ref: "definitions.schema.json#/$defs/pluginName",
			description: "a plugin name such as json-format or @acme/json-format"
		},
		version: {
			$ref: "definitions.schema.json#/$defs/version",
			description: "a SemVer 2.0.0 version such as 1.2.3"
		},
		description: {
			type: "string",
			minLength: 10,
			maxLength: 500,
			description: "one sentence of 10 to 500 characters"
		},
		license: {
			type: "string",
			minLength: 1,
			maxLength: 200,
			description: "an SPDX expression such as MIT"
		},
		abi: {
			$ref: "definitions.schema.json#/$defs/abi",
			description: "how a host loads and calls the artifact, such as extism; plugyard manifest reads it from the bytes"
		},
		authors: {
			type: "array",
			items: {
				type: "object",
				properties: {
					name: {
						type: "string",
						minLength: 1,
						maxLength: 100
					},
					email: {
						type: "string",
						minLength: 1,
						maxLength: 200
					},
					url: {
						type: "string",
						maxLength: 2e3,
						pattern: "^https?://[^\\s]+$",
						description: "an https address"
					}
				},
				required: ["name"],
				additionalProperties: !1
			},
			maxItems: 50
		},
		links: {
			type: "object",
			properties: {
				homepage: {
					type: "string",
					maxLength: 2e3,
					pattern: "^https?://[^\\s]+$",
					description: "an https address"
				},
				repository: {
					type: "string",
					maxLength: 2e3,
					pattern: "^https?://[^\\s]+$",
					description: "an https address"
				},
				documentation: {
					type: "string",
					maxLength: 2e3,
					pattern: "^https?://[^\\s]+$",
					description: "an https address"
				},
				issues: {
					type: "string",
					maxLength: 2e3,
					pattern: "^https?://[^\\s]+$",
					description: "an https address"
				},
				changelog: {
					type: "string",
					maxLength: 2e3,
					pattern: "^https?://[^\\s]+$",
					description: "an https address"
				}
			},
			required: [],
			additionalProperties: !1
		},
		keywords: {
			type: "array",
			items: {
				type: "string",
				pattern: "^[a-z0-9][a-z0-9+.#-]{0,29}$",
				description: "a keyword in lower case of at most 30 characters"
			},
			maxItems: 10,
			uniqueItems: !0
		},
		category: {
			type: "string",
			pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
			maxLength: 50,
			description: "a category in lower case such as text or data-format"
		},
		artifact: {
			type: "object",
			properties: {
				url: {
					type: "string",
					maxLength: 2e3,
					pattern: "^https://[^\\s]+$",
					description: "an https address"
				},
				sha256: { $ref: "definitions.schema.json#/$defs/sha256" },
				size: { $ref: "definitions.schema.json#/$defs/size" }
			},
			required: [
				"url",
				"sha256",
				"size"
			],
			additionalProperties: !1
		},
		functions: {
			type: "object",
			maxProperties: 500,
			propertyNames: {
				minLength: 1,
				maxLength: 200
			},
			additionalProperties: {
				type: "object",
				properties: {
					description: {
						type: "string",
						minLength: 1,
						maxLength: 1e3
					},
					input: {
						type: ["object", "boolean"],
						description: "JSON Schema of the input"
					},
					output: {
						type: ["object", "boolean"],
						description: "JSON Schema of the output"
					},
					examples: {
						type: "array",
						items: {
							type: "object",
							properties: {
								title: {
									type: "string",
									minLength: 1,
									maxLength: 200
								},
								input: {},
								output: {}
							},
							required: ["input", "output"],
							additionalProperties: !1
						},
						maxItems: 50
					}
				},
				required: [],
				additionalProperties: !1
			}
		},
		permissions: { $ref: "definitions.schema.json#/$defs/permissions" },
		limits: {
			type: "object",
			properties: {
				memory: {
					type: "integer",
					minimum: 0,
					maximum: 17179869184,
					description: "the most memory in bytes"
				},
				timeoutMs: {
					type: "integer",
					minimum: 1,
					maximum: 864e5,
					description: "the longest call in milliseconds"
				},
				fuel: {
					type: "integer",
					minimum: 1,
					maximum: 9007199254740991,
					description: "the most instructions per call"
				},
				openFiles: {
					type: "integer",
					minimum: 0,
					maximum: 65536,
					description: "the most open files"
				}
			},
			required: [],
			additionalProperties: !1
		},
		dependencies: { $ref: "definitions.schema.json#/$defs/dependencies" },
		requires: {
			type: "object",
			properties: {
				hosts: {
					type: "object",
					maxProperties: 50,
					propertyNames: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
					additionalProperties: { $ref: "definitions.schema.json#/$defs/range" }
				},
				os: {
					type: "array",
					items: {
						type: "string",
						enum: [
							"linux",
							"darwin",
							"windows"
						]
					},
					uniqueItems: !0,
					minItems: 1
				},
				architecture: {
					type: "array",
					items: {
						type: "string",
						enum: ["x86_64", "arm64"]
					},
					uniqueItems: !0,
					minItems: 1
				}
			},
			required: [],
			additionalProperties: !1
		},
		configuration: {
			type: "object",
			properties: {
				schema: { type: ["object", "boolean"] },
				default: {},
				examples: {
					type: "array",
					items: {
						type: "object",
						properties: {
							title: {
								type: "string",
								minLength: 1,
								maxLength: 200
							},
							value: {}
						},
						required: ["value"],
						additionalProperties: !1
					},
					maxItems: 50
				}
			},
			required: [],
			additionalProperties: !1
		},
		provides: {
			type: "array",
			items: {
				type: "string",
				minLength: 1,
				maxLength: 100,
				description: "a feature that hosts look for"
			},
			maxItems: 100,
			uniqueItems: !0
		}
	},
	patternProperties: { "^x-[a-z0-9-]+$": { description: "extras of another plugin system" } },
	required: [
		"plugyard",
		"name",
		"version",
		"description",
		"license",
		"abi"
	],
	additionalProperties: !1,
	examples: [{
		plugyard: 1,
		name: "@acme/json-format",
		version: "1.2.0",
		description: "Formats JSON.",
		license: "MIT",
		abi: "extism",
		permissions: { network: ["api.example.com"] },
		dependencies: { "utf8-tools": "^1.0.0" }
	}, {
		plugyard: 1,
		name: "slugify",
		version: "1.0.0",
		description: "Turns a title into the slug of an address.",
		license: "Apache-2.0",
		abi: "extism",
		keywords: ["text", "url"],
		functions: { slugify: {
			input: { type: "string" },
			output: { type: "string" },
			examples: [{
				input: "Hello, World!",
				output: "hello-world"
			}]
		} },
		limits: {
			memory: 16777216,
			timeoutMs: 1e3
		}
	}]
}, pattern11 = RegExp("^x-[a-z0-9-]+$", "u"), pattern14 = RegExp("^https?://[^\\s]+$", "u"), pattern20 = RegExp("^[a-z0-9][a-z0-9+.#-]{0,29}$", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
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
	return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
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
	return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
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
	return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = {
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
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
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
	return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
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
	return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
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
	return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = {
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
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
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
	return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema48 = {
	type: "object",
	propertyNames: { $ref: "definitions.schema.json#/$defs/pluginName" },
	additionalProperties: { $ref: "definitions.schema.json#/$defs/requirement" },
	maxProperties: 200,
	description: "plugins that this one needs, and the versions that will do"
};
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
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
	return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema50 = {
	type: ["string", "object"],
	minLength: 1,
	maxLength: 256,
	properties: {
		version: { $ref: "definitions.schema.json#/$defs/range" },
		optional: { type: "boolean" }
	},
	required: ["version"],
	additionalProperties: !1,
	description: "a version range, or { version, optional }"
};
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
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
	return validate118.errors = vErrors, errors === 0;
}
validate118.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema50.type },
			message: "must be string,object",
			schema: schema50.type,
			parentSchema: schema50,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func1(data) > 256) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 256 },
				message: "must NOT have more than 256 characters",
				schema: 256,
				parentSchema: schema50,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func1(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters",
				schema: 1,
				parentSchema: schema50,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema50.required,
				parentSchema: schema50,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		for (let key0 in data) if (key0 !== "version" && key0 !== "optional") {
			let err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema50,
				data
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.version !== void 0 && (validate118(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate118.errors), errors = vErrors.length)), data.optional !== void 0) {
			let data1 = data.optional;
			if (typeof data1 != "boolean") {
				let err5 = {
					instancePath: instancePath + "/optional",
					schemaPath: "#/properties/optional/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema50.properties.optional.type,
					parentSchema: schema50.properties.optional,
					data: data1
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
	}
	return validate117.errors = vErrors, errors === 0;
}
validate117.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 200) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 200 },
				message: "must NOT have more than 200 properties",
				schema: 200,
				parentSchema: schema48,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) {
			let _errs1 = errors;
			if (validate115(key0, {
				instancePath,
				parentData: data,
				parentDataProperty,
				rootData,
				dynamicAnchors
			}) || (vErrors = append(vErrors ?? [], validate115.errors), errors = vErrors.length), _errs1 !== errors) {
				let err1 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					message: "property name must be valid",
					schema: schema48.propertyNames,
					parentSchema: schema48,
					data
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		for (let key1 in data) validate117(data[key1], {
			instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key1,
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate117.errors), errors = vErrors.length);
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema48.type,
			parentSchema: schema48,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
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
	return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.plugyard === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plugyard" },
				message: "must have required property 'plugyard'",
				schema: schema38.required,
				parentSchema: schema38,
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
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.version === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.description === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'",
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.license === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "license" },
				message: "must have required property 'license'",
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.abi === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "abi" },
				message: "must have required property 'abi'",
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		for (let key0 in data) if (!(func4.call(schema38.properties, key0) || pattern11.test(key0))) {
			let err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema38,
				data
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.$schema !== void 0 && (validate95(data.$schema, {
			instancePath: instancePath + "/$schema",
			parentData: data,
			parentDataProperty: "$schema",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate95.errors), errors = vErrors.length)), data.plugyard !== void 0) {
			let data1 = data.plugyard;
			if (data1 !== 1) {
				let err7 = {
					instancePath: instancePath + "/plugyard",
					schemaPath: "#/properties/plugyard/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema38.properties.plugyard,
					data: data1
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.name !== void 0 && (validate97(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate97.errors), errors = vErrors.length)), data.version !== void 0 && (validate99(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate99.errors), errors = vErrors.length)), data.description !== void 0) {
			let data4 = data.description;
			if (typeof data4 == "string") {
				if (func1(data4) > 500) {
					let err8 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters",
						schema: 500,
						parentSchema: schema38.properties.description,
						data: data4
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
				if (func1(data4) < 10) {
					let err9 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 10 },
						message: "must NOT have fewer than 10 characters",
						schema: 10,
						parentSchema: schema38.properties.description,
						data: data4
					};
					vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema38.properties.description.type,
					parentSchema: schema38.properties.description,
					data: data4
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		if (data.license !== void 0) {
			let data5 = data.license;
			if (typeof data5 == "string") {
				if (func1(data5) > 200) {
					let err11 = {
						instancePath: instancePath + "/license",
						schemaPath: "#/properties/license/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters",
						schema: 200,
						parentSchema: schema38.properties.license,
						data: data5
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
				if (func1(data5) < 1) {
					let err12 = {
						instancePath: instancePath + "/license",
						schemaPath: "#/properties/license/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema38.properties.license,
						data: data5
					};
					vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
				}
			} else {
				let err13 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/properties/license/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema38.properties.license.type,
					parentSchema: schema38.properties.license,
					data: data5
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
		if (data.abi !== void 0 && (validate101(data.abi, {
			instancePath: instancePath + "/abi",
			parentData: data,
			parentDataProperty: "abi",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate101.errors), errors = vErrors.length)), data.authors !== void 0) {
			let data7 = data.authors;
			if (Array.isArray(data7)) {
				if (data7.length > 50) {
					let err14 = {
						instancePath: instancePath + "/authors",
						schemaPath: "#/properties/authors/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items",
						schema: 50,
						parentSchema: schema38.properties.authors,
						data: data7
					};
					vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
				}
				let len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.name === void 0) {
							let err15 = {
								instancePath: instancePath + "/authors/" + i0,
								schemaPath: "#/properties/authors/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema38.properties.authors.items.required,
								parentSchema: schema38.properties.authors.items,
								data: data8
							};
							vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
						}
						for (let key1 in data8) if (key1 !== "name" && key1 !== "email" && key1 !== "url") {
							let err16 = {
								instancePath: instancePath + "/authors/" + i0,
								schemaPath: "#/properties/authors/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema38.properties.authors.items,
								data: data8
							};
							vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
						}
						if (data8.name !== void 0) {
							let data9 = data8.name;
							if (typeof data9 == "string") {
								if (func1(data9) > 100) {
									let err17 = {
										instancePath: instancePath + "/authors/" + i0 + "/name",
										schemaPath: "#/properties/authors/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters",
										schema: 100,
										parentSchema: schema38.properties.authors.items.properties.name,
										data: data9
									};
									vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
								}
								if (func1(data9) < 1) {
									let err18 = {
										instancePath: instancePath + "/authors/" + i0 + "/name",
										schemaPath: "#/properties/authors/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema38.properties.authors.items.properties.name,
										data: data9
									};
									vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
								}
							} else {
								let err19 = {
									instancePath: instancePath + "/authors/" + i0 + "/name",
									schemaPath: "#/properties/authors/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema38.properties.authors.items.properties.name.type,
									parentSchema: schema38.properties.authors.items.properties.name,
									data: data9
								};
								vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
							}
						}
						if (data8.email !== void 0) {
							let data10 = data8.email;
							if (typeof data10 == "string") {
								if (func1(data10) > 200) {
									let err20 = {
										instancePath: instancePath + "/authors/" + i0 + "/email",
										schemaPath: "#/properties/authors/items/properties/email/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters",
										schema: 200,
										parentSchema: schema38.properties.authors.items.properties.email,
										data: data10
									};
									vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
								}
								if (func1(data10) < 1) {
									let err21 = {
										instancePath: instancePath + "/authors/" + i0 + "/email",
										schemaPath: "#/properties/authors/items/properties/email/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema38.properties.authors.items.properties.email,
										data: data10
									};
									vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
								}
							} else {
								let err22 = {
									instancePath: instancePath + "/authors/" + i0 + "/email",
									schemaPath: "#/properties/authors/items/properties/email/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema38.properties.authors.items.properties.email.type,
									parentSchema: schema38.properties.authors.items.properties.email,
									data: data10
								};
								vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
							}
						}
						if (data8.url !== void 0) {
							let data11 = data8.url;
							if (typeof data11 == "string") {
								if (func1(data11) > 2e3) {
									let err23 = {
										instancePath: instancePath + "/authors/" + i0 + "/url",
										schemaPath: "#/properties/authors/items/properties/url/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 },
										message: "must NOT have more than 2000 characters",
										schema: 2e3,
										parentSchema: schema38.properties.authors.items.properties.url,
										data: data11
									};
									vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
								}
								if (!pattern14.test(data11)) {
									let err24 = {
										instancePath: instancePath + "/authors/" + i0 + "/url",
										schemaPath: "#/properties/authors/items/properties/url/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://[^\\s]+$" },
										message: "must match pattern \"^https?://[^\\s]+$\"",
										schema: "^https?://[^\\s]+$",
										parentSchema: schema38.properties.authors.items.properties.url,
										data: data11
									};
									vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
								}
							} else {
								let err25 = {
									instancePath: instancePath + "/authors/" + i0 + "/url",
									schemaPath: "#/properties/authors/items/properties/url/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema38.properties.authors.items.properties.url.type,
									parentSchema: schema38.properties.authors.items.properties.url,
									data: data11
								};
								vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
							}
						}
					} else {
						let err26 = {
							instancePath: instancePath + "/authors/" + i0,
							schemaPath: "#/properties/authors/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema38.properties.authors.items.type,
							parentSchema: schema38.properties.authors.items,
							data: data8
						};
						vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
					}
				}
			} else {
				let err27 = {
					instancePath: instancePath + "/authors",
					schemaPath: "#/properties/authors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema38.properties.authors.type,
					parentSchema: schema38.properties.authors,
					data: data7
				};
				vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
			}
		}
		if (data.links !== void 0) {
			let data12 = data.links;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				for (let key2 in data12) if (key2 !== "homepage" && key2 !== "repository" && key2 !== "documentation" && key2 !== "issues" && key2 !== "changelog") {
					let err28 = {
						instancePath: instancePath + "/links",
						schemaPath: "#/properties/links/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema38.properties.links,
						data: data12
					};
					vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
				}
				if (data12.homepage !== void 0) {
					let data13 = data12.homepage;
					if (typeof data13 == "string") {
						if (func1(data13) > 2e3) {
							let err29 = {
								instancePath: instancePath + "/links/homepage",
								schemaPath: "#/properties/links/properties/homepage/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 },
								message: "must NOT have more than 2000 characters",
								schema: 2e3,
								parentSchema: schema38.properties.links.properties.homepage,
								data: data13
							};
							vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
						}
						if (!pattern14.test(data13)) {
							let err30 = {
								instancePath: instancePath + "/links/homepage",
								schemaPath: "#/properties/links/properties/homepage/pattern",
								keyword: "pattern",
								params: { pattern: "^https?://[^\\s]+$" },
								message: "must match pattern \"^https?://[^\\s]+$\"",
								schema: "^https?://[^\\s]+$",
								parentSchema: schema38.properties.links.properties.homepage,
								data: data13
							};
							vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
						}
					} else {
						let err31 = {
							instancePath: instancePath + "/links/homepage",
							schemaPath: "#/properties/links/properties/homepage/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema38.properties.links.properties.homepage.type,
							parentSchema: schema38.properties.links.properties.homepage,
							data: data13
						};
						vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
					}
				}
				if (data12.repository !== void 0) {
					let data14 = data12.repository;
					if (typeof data14 == "string") {
						if (func1(data14) > 2e3) {
							let err32 = {
								instancePath: instancePath + "/links/repository",
								schemaPath: "#/properties/links/properties/repository/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 },
								message: "must NOT have more than 2000 characters",
								schema: 2e3,
								parentSchema: schema38.properties.links.properties.repository,
								data: data14
							};
							vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
						}
						if (!pattern14.test(data14)) {
							let err33 = {
								instancePath: instancePath + "/links/repository",
								schemaPath: "#/properties/links/properties/repository/pattern",
								keyword: "pattern",
								params: { pattern: "^https?://[^\\s]+$" },
								message: "must match pattern \"^https?://[^\\s]+$\"",
								schema: "^https?://[^\\s]+$",
								parentSchema: schema38.properties.links.properties.repository,
								data: data14
							};
							vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
						}
					} else {
						let err34 = {
							instancePath: instancePath + "/links/repository",
							schemaPath: "#/properties/links/properties/repository/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema38.properties.links.properties.repository.type,
							parentSchema: schema38.properties.links.properties.repository,
							data: data14
						};
						vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
					}
				}
				if (data12.documentation !== void 0) {
					let data15 = data12.documentation;
					if (typeof data15 == "string") {
						if (func1(data15) > 2e3) {
							let err35 = {
								instancePath: instancePath + "/links/documentation",
								schemaPath: "#/properties/links/properties/documentation/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 },
								message: "must NOT have more than 2000 characters",
								schema: 2e3,
								parentSchema: schema38.properties.links.properties.documentation,
								data: data15
							};
							vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
						}
						if (!pattern14.test(data15)) {
							let err36 = {
								instancePath: instancePath + "/links/documentation",
								schemaPath: "#/properties/links/properties/documentation/pattern",
								keyword: "pattern",
								params: { pattern: "^https?://[^\\s]+$" },
								message: "must match pattern \"^https?://[^\\s]+$\"",
								schema: "^https?://[^\\s]+$",
								parentSchema: schema38.properties.links.properties.documentation,
								data: data15
							};
							vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
						}
					} else {
						let err37 = {
							instancePath: instancePath + "/links/documentation",
							schemaPath: "#/properties/links/properties/documentation/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema38.properties.links.properties.documentation.type,
							parentSchema: schema38.properties.links.properties.documentation,
							data: data15
						};
						vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
					}
				}
				if (data12.issues !== void 0) {
					let data16 = data12.issues;
					if (typeof data16 == "string") {
						if (func1(data16) > 2e3) {
							let err38 = {
								instancePath: instancePath + "/links/issues",
								schemaPath: "#/properties/links/properties/issues/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 },
								message: "must NOT have more than 2000 characters",
								schema: 2e3,
								parentSchema: schema38.properties.links.properties.issues,
								data: data16
							};
							vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
						}
						if (!pattern14.test(data16)) {
							let err39 = {
								instancePath: instancePath + "/links/issues",
								schemaPath: "#/properties/links/properties/issues/pattern",
								keyword: "pattern",
								params: { pattern: "^https?://[^\\s]+$" },
								message: "must match pattern \"^https?://[^\\s]+$\"",
								schema: "^https?://[^\\s]+$",
								parentSchema: schema38.properties.links.properties.issues,
								data: data16
							};
							vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
						}
					} else {
						let err40 = {
							instancePath: instancePath + "/links/issues",
							schemaPath: "#/properties/links/properties/issues/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema38.properties.links.properties.issues.type,
							parentSchema: schema38.properties.links.properties.issues,
							data: data16
						};
						vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
					}
				}
				if (data12.changelog !== void 0) {
					let data17 = data12.changelog;
					if (typeof data17 == "string") {
						if (func1(data17) > 2e3) {
							let err41 = {
								instancePath: instancePath + "/links/changelog",
								schemaPath: "#/properties/links/properties/changelog/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 },
								message: "must NOT have more than 2000 characters",
								schema: 2e3,
								parentSchema: schema38.properties.links.properties.changelog,
								data: data17
							};
							vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
						}
						if (!pattern14.test(data17)) {
							let err42 = {
								instancePath: instancePath + "/links/changelog",
								schemaPath: "#/properties/links/properties/changelog/pattern",
								keyword: "pattern",
								params: { pattern: "^https?://[^\\s]+$" },
								message: "must match pattern \"^https?://[^\\s]+$\"",
								schema: "^https?://[^\\s]+$",
								parentSchema: schema38.properties.links.properties.changelog,
								data: data17
							};
							vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
						}
					} else {
						let err43 = {
							instancePath: instancePath + "/links/changelog",
							schemaPath: "#/properties/links/properties/changelog/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema38.properties.links.properties.changelog.type,
							parentSchema: schema38.properties.links.properties.changelog,
							data: data17
						};
						vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
					}
				}
			} else {
				let err44 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema38.properties.links.type,
					parentSchema: schema38.properties.links,
					data: data12
				};
				vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
			}
		}
		if (data.keywords !== void 0) {
			let data18 = data.keywords;
			if (Array.isArray(data18)) {
				if (data18.length > 10) {
					let err45 = {
						instancePath: instancePath + "/keywords",
						schemaPath: "#/properties/keywords/maxItems",
						keyword: "maxItems",
						params: { limit: 10 },
						message: "must NOT have more than 10 items",
						schema: 10,
						parentSchema: schema38.properties.keywords,
						data: data18
					};
					vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
				}
				let len1 = data18.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data19 = data18[i1];
					if (typeof data19 == "string") {
						if (!pattern20.test(data19)) {
							let err46 = {
								instancePath: instancePath + "/keywords/" + i1,
								schemaPath: "#/properties/keywords/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9+.#-]{0,29}$" },
								message: "must match pattern \"^[a-z0-9][a-z0-9+.#-]{0,29}$\"",
								schema: "^[a-z0-9][a-z0-9+.#-]{0,29}$",
								parentSchema: schema38.properties.keywords.items,
								data: data19
							};
							vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
						}
					} else {
						let err47 = {
							instancePath: instancePath + "/keywords/" + i1,
							schemaPath: "#/properties/keywords/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema38.properties.keywords.items.type,
							parentSchema: schema38.properties.keywords.items,
							data: data19
						};
						vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
					}
				}
				let i2 = data18.length, j0;
				if (i2 > 1) {
					let indices0 = {};
					for (; i2--;) {
						let item0 = data18[i2];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								let err48 = {
									instancePath: instancePath + "/keywords",
									schemaPath: "#/properties/keywords/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i2,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)",
									schema: !0,
									parentSchema: schema38.properties.keywords,
									data: data18
								};
								vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
								break;
							}
							indices0[item0] = i2;
						}
					}
				}
			} else {
				let err49 = {
					instancePath: instancePath + "/keywords",
					schemaPath: "#/properties/keywords/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema38.properties.keywords.type,
					parentSchema: schema38.properties.keywords,
					data: data18
				};
				vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
			}
		}
		if (data.category !== void 0) {
			let data20 = data.category;
			if (typeof data20 == "string") {
				if (func1(data20) > 50) {
					let err50 = {
						instancePath: instancePath + "/category",
						schemaPath: "#/properties/category/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters",
						schema: 50,
						parentSchema: schema38.properties.category,
						data: data20
					};
					vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
				}
				if (!pattern21.test(data20)) {
					let err51 = {
						instancePath: instancePath + "/category",
						schemaPath: "#/properties/category/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\"",
						schema: "^[a-z0-9]+(-[a-z0-9]+)*$",
						parentSchema: schema38.properties.category,
						data: data20
					};
					vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
				}
			} else {
				let err52 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema38.properties.category.type,
					parentSchema: schema38.properties.category,
					data: data20
				};
				vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
			}
		}
		if (data.artifact !== void 0) {
			let data21 = data.artifact;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.url === void 0) {
					let err53 = {
						instancePath: instancePath + "/artifact",
						schemaPath: "#/properties/artifact/required",
						keyword: "required",
						params: { missingProperty: "url" },
						message: "must have required property 'url'",
						schema: schema38.properties.artifact.required,
						parentSchema: schema38.properties.artifact,
						data: data21
					};
					vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
				}
				if (data21.sha256 === void 0) {
					let err54 = {
						instancePath: instancePath + "/artifact",
						schemaPath: "#/properties/artifact/required",
						keyword: "required",
						params: { missingProperty: "sha256" },
						message: "must have required property 'sha256'",
						schema: schema38.properties.artifact.required,
						parentSchema: schema38.properties.artifact,
						data: data21
					};
					vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
				}
				if (data21.size === void 0) {
					let err55 = {
						instancePath: instancePath + "/artifact",
						schemaPath: "#/properties/artifact/required",
						keyword: "required",
						params: { missingProperty: "size" },
						message: "must have required property 'size'",
						schema: schema38.properties.artifact.required,
						parentSchema: schema38.properties.artifact,
						data: data21
					};
					vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
				}
				for (let key3 in data21) if (key3 !== "url" && key3 !== "sha256" && key3 !== "size") {
					let err56 = {
						instancePath: instancePath + "/artifact",
						schemaPath: "#/properties/artifact/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema38.properties.artifact,
						data: data21
					};
					vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
				}
				if (data21.url !== void 0) {
					let data22 = data21.url;
					if (typeof data22 == "string") {
						if (func1(data22) > 2e3) {
							let err57 = {
								instancePath: instancePath + "/artifact/url",
								schemaPath: "#/properties/artifact/properties/url/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 },
								message: "must NOT have more than 2000 characters",
								schema: 2e3,
								parentSchema: schema38.properties.artifact.properties.url,
								data: data22
							};
							vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
						}
						if (!pattern22.test(data22)) {
							let err58 = {
								instancePath: instancePath + "/artifact/url",
								schemaPath: "#/properties/artifact/properties/url/pattern",
								keyword: "pattern",
								params: { pattern: "^https://[^\\s]+$" },
								message: "must match pattern \"^https://[^\\s]+$\"",
								schema: "^https://[^\\s]+$",
								parentSchema: schema38.properties.artifact.properties.url,
								data: data22
							};
							vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
						}
					} else {
						let err59 = {
							instancePath: instancePath + "/artifact/url",
							schemaPath: "#/properties/artifact/properties/url/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema38.properties.artifact.properties.url.type,
							parentSchema: schema38.properties.artifact.properties.url,
							data: data22
						};
						vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
					}
				}
				data21.sha256 !== void 0 && (validate103(data21.sha256, {
					instancePath: instancePath + "/artifact/sha256",
					parentData: data21,
					parentDataProperty: "sha256",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate103.errors), errors = vErrors.length)), data21.size !== void 0 && (validate105(data21.size, {
					instancePath: instancePath + "/artifact/size",
					parentData: data21,
					parentDataProperty: "size",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate105.errors), errors = vErrors.length));
			} else {
				let err60 = {
					instancePath: instancePath + "/artifact",
					schemaPath: "#/properties/artifact/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema38.properties.artifact.type,
					parentSchema: schema38.properties.artifact,
					data: data21
				};
				vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
			}
		}
		if (data.functions !== void 0) {
			let data25 = data.functions;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (Object.keys(data25).length > 500) {
					let err61 = {
						instancePath: instancePath + "/functions",
						schemaPath: "#/properties/functions/maxProperties",
						keyword: "maxProperties",
						params: { limit: 500 },
						message: "must NOT have more than 500 properties",
						schema: 500,
						parentSchema: schema38.properties.functions,
						data: data25
					};
					vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
				}
				for (let key4 in data25) {
					let _errs50 = errors;
					if (typeof key4 == "string") {
						if (func1(key4) > 200) {
							let err62 = {
								instancePath: instancePath + "/functions",
								schemaPath: "#/properties/functions/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters",
								schema: 200,
								parentSchema: schema38.properties.functions.propertyNames,
								data: key4,
								propertyName: key4
							};
							vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
						}
						if (func1(key4) < 1) {
							let err63 = {
								instancePath: instancePath + "/functions",
								schemaPath: "#/properties/functions/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema38.properties.functions.propertyNames,
								data: key4,
								propertyName: key4
							};
							vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
						}
					}
					if (_errs50 !== errors) {
						let err64 = {
							instancePath: instancePath + "/functions",
							schemaPath: "#/properties/functions/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							message: "property name must be valid",
							schema: schema38.properties.functions.propertyNames,
							parentSchema: schema38.properties.functions,
							data: data25
						};
						vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
					}
				}
				for (let key5 in data25) {
					let data26 = data25[key5];
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						for (let key6 in data26) if (key6 !== "description" && key6 !== "input" && key6 !== "output" && key6 !== "examples") {
							let err65 = {
								instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/functions/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema38.properties.functions.additionalProperties,
								data: data26
							};
							vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
						}
						if (data26.description !== void 0) {
							let data27 = data26.description;
							if (typeof data27 == "string") {
								if (func1(data27) > 1e3) {
									let err66 = {
										instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
										schemaPath: "#/properties/functions/additionalProperties/properties/description/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										message: "must NOT have more than 1000 characters",
										schema: 1e3,
										parentSchema: schema38.properties.functions.additionalProperties.properties.description,
										data: data27
									};
									vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
								}
								if (func1(data27) < 1) {
									let err67 = {
										instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
										schemaPath: "#/properties/functions/additionalProperties/properties/description/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema38.properties.functions.additionalProperties.properties.description,
										data: data27
									};
									vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
								}
							} else {
								let err68 = {
									instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
									schemaPath: "#/properties/functions/additionalProperties/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema38.properties.functions.additionalProperties.properties.description.type,
									parentSchema: schema38.properties.functions.additionalProperties.properties.description,
									data: data27
								};
								vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
							}
						}
						if (data26.input !== void 0) {
							let data28 = data26.input;
							if ((!data28 || typeof data28 != "object" || Array.isArray(data28)) && typeof data28 != "boolean") {
								let err69 = {
									instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/input",
									schemaPath: "#/properties/functions/additionalProperties/properties/input/type",
									keyword: "type",
									params: { type: schema38.properties.functions.additionalProperties.properties.input.type },
									message: "must be object,boolean",
									schema: schema38.properties.functions.additionalProperties.properties.input.type,
									parentSchema: schema38.properties.functions.additionalProperties.properties.input,
									data: data28
								};
								vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
							}
						}
						if (data26.output !== void 0) {
							let data29 = data26.output;
							if ((!data29 || typeof data29 != "object" || Array.isArray(data29)) && typeof data29 != "boolean") {
								let err70 = {
									instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/output",
									schemaPath: "#/properties/functions/additionalProperties/properties/output/type",
									keyword: "type",
									params: { type: schema38.properties.functions.additionalProperties.properties.output.type },
									message: "must be object,boolean",
									schema: schema38.properties.functions.additionalProperties.properties.output.type,
									parentSchema: schema38.properties.functions.additionalProperties.properties.output,
									data: data29
								};
								vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
							}
						}
						if (data26.examples !== void 0) {
							let data30 = data26.examples;
							if (Array.isArray(data30)) {
								if (data30.length > 50) {
									let err71 = {
										instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples",
										schemaPath: "#/properties/functions/additionalProperties/properties/examples/maxItems",
										keyword: "maxItems",
										params: { limit: 50 },
										message: "must NOT have more than 50 items",
										schema: 50,
										parentSchema: schema38.properties.functions.additionalProperties.properties.examples,
										data: data30
									};
									vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
								}
								let len2 = data30.length;
								for (let i3 = 0; i3 < len2; i3++) {
									let data31 = data30[i3];
									if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
										if (data31.input === void 0) {
											let err72 = {
												instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/" + i3,
												schemaPath: "#/properties/functions/additionalProperties/properties/examples/items/required",
												keyword: "required",
												params: { missingProperty: "input" },
												message: "must have required property 'input'",
												schema: schema38.properties.functions.additionalProperties.properties.examples.items.required,
												parentSchema: schema38.properties.functions.additionalProperties.properties.examples.items,
												data: data31
											};
											vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
										}
										if (data31.output === void 0) {
											let err73 = {
												instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/" + i3,
												schemaPath: "#/properties/functions/additionalProperties/properties/examples/items/required",
												keyword: "required",
												params: { missingProperty: "output" },
												message: "must have required property 'output'",
												schema: schema38.properties.functions.additionalProperties.properties.examples.items.required,
												parentSchema: schema38.properties.functions.additionalProperties.properties.examples.items,
												data: data31
											};
											vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
										}
										for (let key7 in data31) if (key7 !== "title" && key7 !== "input" && key7 !== "output") {
											let err74 = {
												instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/" + i3,
												schemaPath: "#/properties/functions/additionalProperties/properties/examples/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key7 },
												message: "must NOT have additional properties",
												schema: !1,
												parentSchema: schema38.properties.functions.additionalProperties.properties.examples.items,
												data: data31
											};
											vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
										}
										if (data31.title !== void 0) {
											let data32 = data31.title;
											if (typeof data32 == "string") {
												if (func1(data32) > 200) {
													let err75 = {
														instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/" + i3 + "/title",
														schemaPath: "#/properties/functions/additionalProperties/properties/examples/items/properties/title/maxLength",
														keyword: "maxLength",
														params: { limit: 200 },
														message: "must NOT have more than 200 characters",
														schema: 200,
														parentSchema: schema38.properties.functions.additionalProperties.properties.examples.items.properties.title,
														data: data32
													};
													vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
												}
												if (func1(data32) < 1) {
													let err76 = {
														instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/" + i3 + "/title",
														schemaPath: "#/properties/functions/additionalProperties/properties/examples/items/properties/title/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters",
														schema: 1,
														parentSchema: schema38.properties.functions.additionalProperties.properties.examples.items.properties.title,
														data: data32
													};
													vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
												}
											} else {
												let err77 = {
													instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/" + i3 + "/title",
													schemaPath: "#/properties/functions/additionalProperties/properties/examples/items/properties/title/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema38.properties.functions.additionalProperties.properties.examples.items.properties.title.type,
													parentSchema: schema38.properties.functions.additionalProperties.properties.examples.items.properties.title,
													data: data32
												};
												vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
											}
										}
									} else {
										let err78 = {
											instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/" + i3,
											schemaPath: "#/properties/functions/additionalProperties/properties/examples/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema38.properties.functions.additionalProperties.properties.examples.items.type,
											parentSchema: schema38.properties.functions.additionalProperties.properties.examples.items,
											data: data31
										};
										vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
									}
								}
							} else {
								let err79 = {
									instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples",
									schemaPath: "#/properties/functions/additionalProperties/properties/examples/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema38.properties.functions.additionalProperties.properties.examples.type,
									parentSchema: schema38.properties.functions.additionalProperties.properties.examples,
									data: data30
								};
								vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
							}
						}
					} else {
						let err80 = {
							instancePath: instancePath + "/functions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/functions/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema38.properties.functions.additionalProperties.type,
							parentSchema: schema38.properties.functions.additionalProperties,
							data: data26
						};
						vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
					}
				}
			} else {
				let err81 = {
					instancePath: instancePath + "/functions",
					schemaPath: "#/properties/functions/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema38.properties.functions.type,
					parentSchema: schema38.properties.functions,
					data: data25
				};
				vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
			}
		}
		if (data.permissions !== void 0 && (validate107(data.permissions, {
			instancePath: instancePath + "/permissions",
			parentData: data,
			parentDataProperty: "permissions",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate107.errors), errors = vErrors.length)), data.limits !== void 0) {
			let data34 = data.limits;
			if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
				for (let key8 in data34) if (key8 !== "memory" && key8 !== "timeoutMs" && key8 !== "fuel" && key8 !== "openFiles") {
					let err82 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema38.properties.limits,
						data: data34
					};
					vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
				}
				if (data34.memory !== void 0) {
					let data35 = data34.memory;
					if (typeof data35 != "number" || data35 % 1 || isNaN(data35) || !isFinite(data35)) {
						let err83 = {
							instancePath: instancePath + "/limits/memory",
							schemaPath: "#/properties/limits/properties/memory/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema38.properties.limits.properties.memory.type,
							parentSchema: schema38.properties.limits.properties.memory,
							data: data35
						};
						vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
					}
					if (typeof data35 == "number" && isFinite(data35)) {
						if (data35 > 17179869184 || isNaN(data35)) {
							let err84 = {
								instancePath: instancePath + "/limits/memory",
								schemaPath: "#/properties/limits/properties/memory/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 17179869184
								},
								message: "must be <= 17179869184",
								schema: 17179869184,
								parentSchema: schema38.properties.limits.properties.memory,
								data: data35
							};
							vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
						}
						if (data35 < 0 || isNaN(data35)) {
							let err85 = {
								instancePath: instancePath + "/limits/memory",
								schemaPath: "#/properties/limits/properties/memory/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema38.properties.limits.properties.memory,
								data: data35
							};
							vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
						}
					}
				}
				if (data34.timeoutMs !== void 0) {
					let data36 = data34.timeoutMs;
					if (typeof data36 != "number" || data36 % 1 || isNaN(data36) || !isFinite(data36)) {
						let err86 = {
							instancePath: instancePath + "/limits/timeoutMs",
							schemaPath: "#/properties/limits/properties/timeoutMs/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema38.properties.limits.properties.timeoutMs.type,
							parentSchema: schema38.properties.limits.properties.timeoutMs,
							data: data36
						};
						vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
					}
					if (typeof data36 == "number" && isFinite(data36)) {
						if (data36 > 864e5 || isNaN(data36)) {
							let err87 = {
								instancePath: instancePath + "/limits/timeoutMs",
								schemaPath: "#/properties/limits/properties/timeoutMs/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 864e5
								},
								message: "must be <= 86400000",
								schema: 864e5,
								parentSchema: schema38.properties.limits.properties.timeoutMs,
								data: data36
							};
							vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
						}
						if (data36 < 1 || isNaN(data36)) {
							let err88 = {
								instancePath: instancePath + "/limits/timeoutMs",
								schemaPath: "#/properties/limits/properties/timeoutMs/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema38.properties.limits.properties.timeoutMs,
								data: data36
							};
							vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
						}
					}
				}
				if (data34.fuel !== void 0) {
					let data37 = data34.fuel;
					if (typeof data37 != "number" || data37 % 1 || isNaN(data37) || !isFinite(data37)) {
						let err89 = {
							instancePath: instancePath + "/limits/fuel",
							schemaPath: "#/properties/limits/properties/fuel/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema38.properties.limits.properties.fuel.type,
							parentSchema: schema38.properties.limits.properties.fuel,
							data: data37
						};
						vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
					}
					if (typeof data37 == "number" && isFinite(data37)) {
						if (data37 > 9007199254740991 || isNaN(data37)) {
							let err90 = {
								instancePath: instancePath + "/limits/fuel",
								schemaPath: "#/properties/limits/properties/fuel/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991",
								schema: 9007199254740991,
								parentSchema: schema38.properties.limits.properties.fuel,
								data: data37
							};
							vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
						}
						if (data37 < 1 || isNaN(data37)) {
							let err91 = {
								instancePath: instancePath + "/limits/fuel",
								schemaPath: "#/properties/limits/properties/fuel/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema38.properties.limits.properties.fuel,
								data: data37
							};
							vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
						}
					}
				}
				if (data34.openFiles !== void 0) {
					let data38 = data34.openFiles;
					if (typeof data38 != "number" || data38 % 1 || isNaN(data38) || !isFinite(data38)) {
						let err92 = {
							instancePath: instancePath + "/limits/openFiles",
							schemaPath: "#/properties/limits/properties/openFiles/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema38.properties.limits.properties.openFiles.type,
							parentSchema: schema38.properties.limits.properties.openFiles,
							data: data38
						};
						vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
					}
					if (typeof data38 == "number" && isFinite(data38)) {
						if (data38 > 65536 || isNaN(data38)) {
							let err93 = {
								instancePath: instancePath + "/limits/openFiles",
								schemaPath: "#/properties/limits/properties/openFiles/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 65536
								},
								message: "must be <= 65536",
								schema: 65536,
								parentSchema: schema38.properties.limits.properties.openFiles,
								data: data38
							};
							vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
						}
						if (data38 < 0 || isNaN(data38)) {
							let err94 = {
								instancePath: instancePath + "/limits/openFiles",
								schemaPath: "#/properties/limits/properties/openFiles/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema38.properties.limits.properties.openFiles,
								data: data38
							};
							vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
						}
					}
				}
			} else {
				let err95 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema38.properties.limits.type,
					parentSchema: schema38.properties.limits,
					data: data34
				};
				vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
			}
		}
		if (data.dependencies !== void 0 && (validate114(data.dependencies, {
			instancePath: instancePath + "/dependencies",
			parentData: data,
			parentDataProperty: "dependencies",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate114.errors), errors = vErrors.length)), data.requires !== void 0) {
			let data40 = data.requires;
			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
				for (let key9 in data40) if (key9 !== "hosts" && key9 !== "os" && key9 !== "architecture") {
					let err96 = {
						instancePath: instancePath + "/requires",
						schemaPath: "#/properties/requires/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema38.properties.requires,
						data: data40
					};
					vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
				}
				if (data40.hosts !== void 0) {
					let data41 = data40.hosts;
					if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
						if (Object.keys(data41).length > 50) {
							let err97 = {
								instancePath: instancePath + "/requires/hosts",
								schemaPath: "#/properties/requires/properties/hosts/maxProperties",
								keyword: "maxProperties",
								params: { limit: 50 },
								message: "must NOT have more than 50 properties",
								schema: 50,
								parentSchema: schema38.properties.requires.properties.hosts,
								data: data41
							};
							vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
						}
						for (let key10 in data41) {
							let _errs86 = errors;
							if (typeof key10 == "string" && !pattern21.test(key10)) {
								let err98 = {
									instancePath: instancePath + "/requires/hosts",
									schemaPath: "#/properties/requires/properties/hosts/propertyNames/pattern",
									keyword: "pattern",
									params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
									message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\"",
									schema: "^[a-z0-9]+(-[a-z0-9]+)*$",
									parentSchema: schema38.properties.requires.properties.hosts.propertyNames,
									data: key10,
									propertyName: key10
								};
								vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
							}
							if (_errs86 !== errors) {
								let err99 = {
									instancePath: instancePath + "/requires/hosts",
									schemaPath: "#/properties/requires/properties/hosts/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key10 },
									message: "property name must be valid",
									schema: schema38.properties.requires.properties.hosts.propertyNames,
									parentSchema: schema38.properties.requires.properties.hosts,
									data: data41
								};
								vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
							}
						}
						for (let key11 in data41) validate122(data41[key11], {
							instancePath: instancePath + "/requires/hosts/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data41,
							parentDataProperty: key11,
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate122.errors), errors = vErrors.length);
					} else {
						let err100 = {
							instancePath: instancePath + "/requires/hosts",
							schemaPath: "#/properties/requires/properties/hosts/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema38.properties.requires.properties.hosts.type,
							parentSchema: schema38.properties.requires.properties.hosts,
							data: data41
						};
						vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
					}
				}
				if (data40.os !== void 0) {
					let data43 = data40.os;
					if (Array.isArray(data43)) {
						if (data43.length < 1) {
							let err101 = {
								instancePath: instancePath + "/requires/os",
								schemaPath: "#/properties/requires/properties/os/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema38.properties.requires.properties.os,
								data: data43
							};
							vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
						}
						let len3 = data43.length;
						for (let i4 = 0; i4 < len3; i4++) {
							let data44 = data43[i4];
							if (typeof data44 != "string") {
								let err102 = {
									instancePath: instancePath + "/requires/os/" + i4,
									schemaPath: "#/properties/requires/properties/os/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema38.properties.requires.properties.os.items.type,
									parentSchema: schema38.properties.requires.properties.os.items,
									data: data44
								};
								vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
							}
							if (data44 !== "linux" && data44 !== "darwin" && data44 !== "windows") {
								let err103 = {
									instancePath: instancePath + "/requires/os/" + i4,
									schemaPath: "#/properties/requires/properties/os/items/enum",
									keyword: "enum",
									params: { allowedValues: schema38.properties.requires.properties.os.items.enum },
									message: "must be equal to one of the allowed values",
									schema: schema38.properties.requires.properties.os.items.enum,
									parentSchema: schema38.properties.requires.properties.os.items,
									data: data44
								};
								vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
							}
						}
						let i5 = data43.length, j1;
						if (i5 > 1) {
							let indices1 = {};
							for (; i5--;) {
								let item1 = data43[i5];
								if (typeof item1 == "string") {
									if (typeof indices1[item1] == "number") {
										j1 = indices1[item1];
										let err104 = {
											instancePath: instancePath + "/requires/os",
											schemaPath: "#/properties/requires/properties/os/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i5,
												j: j1
											},
											message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)",
											schema: !0,
											parentSchema: schema38.properties.requires.properties.os,
											data: data43
										};
										vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
										break;
									}
									indices1[item1] = i5;
								}
							}
						}
					} else {
						let err105 = {
							instancePath: instancePath + "/requires/os",
							schemaPath: "#/properties/requires/properties/os/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema38.properties.requires.properties.os.type,
							parentSchema: schema38.properties.requires.properties.os,
							data: data43
						};
						vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
					}
				}
				if (data40.architecture !== void 0) {
					let data45 = data40.architecture;
					if (Array.isArray(data45)) {
						if (data45.length < 1) {
							let err106 = {
								instancePath: instancePath + "/requires/architecture",
								schemaPath: "#/properties/requires/properties/architecture/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema38.properties.requires.properties.architecture,
								data: data45
							};
							vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
						}
						let len4 = data45.length;
						for (let i6 = 0; i6 < len4; i6++) {
							let data46 = data45[i6];
							if (typeof data46 != "string") {
								let err107 = {
									instancePath: instancePath + "/requires/architecture/" + i6,
									schemaPath: "#/properties/requires/properties/architecture/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema38.properties.requires.properties.architecture.items.type,
									parentSchema: schema38.properties.requires.properties.architecture.items,
									data: data46
								};
								vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
							}
							if (data46 !== "x86_64" && data46 !== "arm64") {
								let err108 = {
									instancePath: instancePath + "/requires/architecture/" + i6,
									schemaPath: "#/properties/requires/properties/architecture/items/enum",
									keyword: "enum",
									params: { allowedValues: schema38.properties.requires.properties.architecture.items.enum },
									message: "must be equal to one of the allowed values",
									schema: schema38.properties.requires.properties.architecture.items.enum,
									parentSchema: schema38.properties.requires.properties.architecture.items,
									data: data46
								};
								vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
							}
						}
						let i7 = data45.length, j2;
						if (i7 > 1) {
							let indices2 = {};
							for (; i7--;) {
								let item2 = data45[i7];
								if (typeof item2 == "string") {
									if (typeof indices2[item2] == "number") {
										j2 = indices2[item2];
										let err109 = {
											instancePath: instancePath + "/requires/architecture",
											schemaPath: "#/properties/requires/properties/architecture/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i7,
												j: j2
											},
											message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)",
											schema: !0,
											parentSchema: schema38.properties.requires.properties.architecture,
											data: data45
										};
										vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
										break;
									}
									indices2[item2] = i7;
								}
							}
						}
					} else {
						let err110 = {
							instancePath: instancePath + "/requires/architecture",
							schemaPath: "#/properties/requires/properties/architecture/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema38.properties.requires.properties.architecture.type,
							parentSchema: schema38.properties.requires.properties.architecture,
							data: data45
						};
						vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
					}
				}
			} else {
				let err111 = {
					instancePath: instancePath + "/requires",
					schemaPath: "#/properties/requires/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema38.properties.requires.type,
					parentSchema: schema38.properties.requires,
					data: data40
				};
				vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
			}
		}
		if (data.configuration !== void 0) {
			let data47 = data.configuration;
			if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
				for (let key12 in data47) if (key12 !== "schema" && key12 !== "default" && key12 !== "examples") {
					let err112 = {
						instancePath: instancePath + "/configuration",
						schemaPath: "#/properties/configuration/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key12 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema38.properties.configuration,
						data: data47
					};
					vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
				}
				if (data47.schema !== void 0) {
					let data48 = data47.schema;
					if ((!data48 || typeof data48 != "object" || Array.isArray(data48)) && typeof data48 != "boolean") {
						let err113 = {
							instancePath: instancePath + "/configuration/schema",
							schemaPath: "#/properties/configuration/properties/schema/type",
							keyword: "type",
							params: { type: schema38.properties.configuration.properties.schema.type },
							message: "must be object,boolean",
							schema: schema38.properties.configuration.properties.schema.type,
							parentSchema: schema38.properties.configuration.properties.schema,
							data: data48
						};
						vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
					}
				}
				if (data47.examples !== void 0) {
					let data49 = data47.examples;
					if (Array.isArray(data49)) {
						if (data49.length > 50) {
							let err114 = {
								instancePath: instancePath + "/configuration/examples",
								schemaPath: "#/properties/configuration/properties/examples/maxItems",
								keyword: "maxItems",
								params: { limit: 50 },
								message: "must NOT have more than 50 items",
								schema: 50,
								parentSchema: schema38.properties.configuration.properties.examples,
								data: data49
							};
							vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
						}
						let len5 = data49.length;
						for (let i8 = 0; i8 < len5; i8++) {
							let data50 = data49[i8];
							if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
								if (data50.value === void 0) {
									let err115 = {
										instancePath: instancePath + "/configuration/examples/" + i8,
										schemaPath: "#/properties/configuration/properties/examples/items/required",
										keyword: "required",
										params: { missingProperty: "value" },
										message: "must have required property 'value'",
										schema: schema38.properties.configuration.properties.examples.items.required,
										parentSchema: schema38.properties.configuration.properties.examples.items,
										data: data50
									};
									vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
								}
								for (let key13 in data50) if (key13 !== "title" && key13 !== "value") {
									let err116 = {
										instancePath: instancePath + "/configuration/examples/" + i8,
										schemaPath: "#/properties/configuration/properties/examples/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key13 },
										message: "must NOT have additional properties",
										schema: !1,
										parentSchema: schema38.properties.configuration.properties.examples.items,
										data: data50
									};
									vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
								}
								if (data50.title !== void 0) {
									let data51 = data50.title;
									if (typeof data51 == "string") {
										if (func1(data51) > 200) {
											let err117 = {
												instancePath: instancePath + "/configuration/examples/" + i8 + "/title",
												schemaPath: "#/properties/configuration/properties/examples/items/properties/title/maxLength",
												keyword: "maxLength",
												params: { limit: 200 },
												message: "must NOT have more than 200 characters",
												schema: 200,
												parentSchema: schema38.properties.configuration.properties.examples.items.properties.title,
												data: data51
											};
											vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
										}
										if (func1(data51) < 1) {
											let err118 = {
												instancePath: instancePath + "/configuration/examples/" + i8 + "/title",
												schemaPath: "#/properties/configuration/properties/examples/items/properties/title/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema38.properties.configuration.properties.examples.items.properties.title,
												data: data51
											};
											vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
										}
									} else {
										let err119 = {
											instancePath: instancePath + "/configuration/examples/" + i8 + "/title",
											schemaPath: "#/properties/configuration/properties/examples/items/properties/title/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema38.properties.configuration.properties.examples.items.properties.title.type,
											parentSchema: schema38.properties.configuration.properties.examples.items.properties.title,
											data: data51
										};
										vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
									}
								}
							} else {
								let err120 = {
									instancePath: instancePath + "/configuration/examples/" + i8,
									schemaPath: "#/properties/configuration/properties/examples/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema38.properties.configuration.properties.examples.items.type,
									parentSchema: schema38.properties.configuration.properties.examples.items,
									data: data50
								};
								vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
							}
						}
					} else {
						let err121 = {
							instancePath: instancePath + "/configuration/examples",
							schemaPath: "#/properties/configuration/properties/examples/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema38.properties.configuration.properties.examples.type,
							parentSchema: schema38.properties.configuration.properties.examples,
							data: data49
						};
						vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
					}
				}
			} else {
				let err122 = {
					instancePath: instancePath + "/configuration",
					schemaPath: "#/properties/configuration/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema38.properties.configuration.type,
					parentSchema: schema38.properties.configuration,
					data: data47
				};
				vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
			}
		}
		if (data.provides !== void 0) {
			let data52 = data.provides;
			if (Array.isArray(data52)) {
				if (data52.length > 100) {
					let err123 = {
						instancePath: instancePath + "/provides",
						schemaPath: "#/properties/provides/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items",
						schema: 100,
						parentSchema: schema38.properties.provides,
						data: data52
					};
					vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
				}
				let len6 = data52.length;
				for (let i9 = 0; i9 < len6; i9++) {
					let data53 = data52[i9];
					if (typeof data53 == "string") {
						if (func1(data53) > 100) {
							let err124 = {
								instancePath: instancePath + "/provides/" + i9,
								schemaPath: "#/properties/provides/items/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								schema: 100,
								parentSchema: schema38.properties.provides.items,
								data: data53
							};
							vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
						}
						if (func1(data53) < 1) {
							let err125 = {
								instancePath: instancePath + "/provides/" + i9,
								schemaPath: "#/properties/provides/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema38.properties.provides.items,
								data: data53
							};
							vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
						}
					} else {
						let err126 = {
							instancePath: instancePath + "/provides/" + i9,
							schemaPath: "#/properties/provides/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema38.properties.provides.items.type,
							parentSchema: schema38.properties.provides.items,
							data: data53
						};
						vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
					}
				}
				let i10 = data52.length, j3;
				if (i10 > 1) {
					let indices3 = {};
					for (; i10--;) {
						let item3 = data52[i10];
						if (typeof item3 == "string") {
							if (typeof indices3[item3] == "number") {
								j3 = indices3[item3];
								let err127 = {
									instancePath: instancePath + "/provides",
									schemaPath: "#/properties/provides/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i10,
										j: j3
									},
									message: "must NOT have duplicate items (items ## " + j3 + " and " + i10 + " are identical)",
									schema: !0,
									parentSchema: schema38.properties.provides,
									data: data52
								};
								vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
								break;
							}
							indices3[item3] = i10;
						}
					}
				}
			} else {
				let err128 = {
					instancePath: instancePath + "/provides",
					schemaPath: "#/properties/provides/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema38.properties.provides.type,
					parentSchema: schema38.properties.provides,
					data: data52
				};
				vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
			}
		}
	} else {
		let err129 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema38.type,
			parentSchema: schema38,
			data
		};
		vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
	}
	return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate252.evaluated;
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
	return validate252.errors = vErrors, errors === 0;
}
validate252.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema106 = {
	type: "object",
	properties: {
		kind: { enum: ["module", "component"] },
		abi: { $ref: "definitions.schema.json#/$defs/abi" },
		sections: {
			type: "array",
			items: {
				type: "object",
				properties: {
					id: {
						type: "integer",
						minimum: 0
					},
					name: { type: "string" },
					offset: {
						type: "integer",
						minimum: 0
					},
					size: {
						type: "integer",
						minimum: 0
					}
				},
				required: [
					"id",
					"name",
					"offset",
					"size"
				],
				additionalProperties: !1
			}
		},
		imports: {
			type: "array",
			items: {
				type: "object",
				properties: {
					module: { type: "string" },
					name: { type: "string" },
					type: { $ref: "#/$defs/extern" },
					offset: {
						type: "integer",
						minimum: 0
					}
				},
				required: [
					"module",
					"name",
					"type",
					"offset"
				],
				additionalProperties: !1
			}
		},
		exports: {
			type: "array",
			items: {
				type: "object",
				properties: {
					name: { type: "string" },
					type: { $ref: "#/$defs/extern" },
					offset: {
						type: "integer",
						minimum: 0
					}
				},
				required: [
					"name",
					"type",
					"offset"
				],
				additionalProperties: !1
			}
		},
		memories: {
			type: "array",
			items: {
				type: "object",
				properties: {
					limits: {
						type: "object",
						properties: {
							minimum: {
								type: "integer",
								minimum: 0
							},
							maximum: {
								type: "integer",
								minimum: 0
							},
							shared: { const: !0 },
							is64: { const: !0 },
							pageSize: {
								type: "integer",
								minimum: 0
							}
						},
						required: ["minimum"],
						additionalProperties: !1
					},
					imported: { type: "boolean" }
				},
				required: ["limits", "imported"],
				additionalProperties: !1
			}
		},
		tables: {
			type: "array",
			items: {
				type: "object",
				properties: {
					element: { type: "string" },
					limits: {
						type: "object",
						properties: {
							minimum: {
								type: "integer",
								minimum: 0
							},
							maximum: {
								type: "integer",
								minimum: 0
							},
							shared: { const: !0 },
							is64: { const: !0 },
							pageSize: {
								type: "integer",
								minimum: 0
							}
						},
						required: ["minimum"],
						additionalProperties: !1
					},
					imported: { type: "boolean" }
				},
				required: [
					"element",
					"limits",
					"imported"
				],
				additionalProperties: !1
			}
		},
		start: {
			type: "integer",
			minimum: 0
		},
		customSections: {
			type: "array",
			items: {
				type: "object",
				properties: {
					name: { type: "string" },
					offset: {
						type: "integer",
						minimum: 0
					},
					size: {
						type: "integer",
						minimum: 0
					}
				},
				required: [
					"name",
					"offset",
					"size"
				],
				additionalProperties: !1
			}
		},
		producers: {
			type: "array",
			items: {
				type: "object",
				properties: {
					field: { type: "string" },
					name: { type: "string" },
					version: { type: "string" }
				},
				required: [
					"field",
					"name",
					"version"
				],
				additionalProperties: !1
			}
		},
		modules: {
			type: "array",
			items: { $ref: "#/$defs/wasm" }
		}
	},
	required: [
		"kind",
		"abi",
		"sections",
		"imports",
		"exports",
		"memories",
		"tables",
		"customSections",
		"producers",
		"modules"
	],
	additionalProperties: !1
};
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate255.evaluated;
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
	return validate255.errors = vErrors, errors === 0;
}
validate255.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema108 = {
	type: "object",
	properties: { kind: { enum: [
		"function",
		"table",
		"memory",
		"global",
		"tag",
		"component-item"
	] } },
	required: ["kind"],
	allOf: [
		{
			if: { properties: { kind: { enum: ["function", "tag"] } } },
			then: {
				type: "object",
				properties: {
					kind: !0,
					type: {
						type: "object",
						properties: {
							parameters: {
								type: "array",
								items: { type: "string" }
							},
							results: {
								type: "array",
								items: { type: "string" }
							}
						},
						required: ["parameters", "results"],
						additionalProperties: !1
					}
				},
				required: ["kind", "type"],
				additionalProperties: !1
			}
		},
		{
			if: { properties: { kind: { const: "table" } } },
			then: {
				type: "object",
				properties: {
					kind: !0,
					element: { type: "string" },
					limits: {
						type: "object",
						properties: {
							minimum: {
								type: "integer",
								minimum: 0
							},
							maximum: {
								type: "integer",
								minimum: 0
							},
							shared: { const: !0 },
							is64: { const: !0 },
							pageSize: {
								type: "integer",
								minimum: 0
							}
						},
						required: ["minimum"],
						additionalProperties: !1
					}
				},
				required: [
					"kind",
					"element",
					"limits"
				],
				additionalProperties: !1
			}
		},
		{
			if: { properties: { kind: { const: "memory" } } },
			then: {
				type: "object",
				properties: {
					kind: !0,
					limits: {
						type: "object",
						properties: {
							minimum: {
								type: "integer",
								minimum: 0
							},
							maximum: {
								type: "integer",
								minimum: 0
							},
							shared: { const: !0 },
							is64: { const: !0 },
							pageSize: {
								type: "integer",
								minimum: 0
							}
						},
						required: ["minimum"],
						additionalProperties: !1
					}
				},
				required: ["kind", "limits"],
				additionalProperties: !1
			}
		},
		{
			if: { properties: { kind: { const: "global" } } },
			then: {
				type: "object",
				properties: {
					kind: !0,
					value: { type: "string" },
					mutable: { type: "boolean" }
				},
				required: [
					"kind",
					"value",
					"mutable"
				],
				additionalProperties: !1
			}
		},
		{
			if: { properties: { kind: { const: "component-item" } } },
			then: {
				type: "object",
				properties: {
					kind: !0,
					sort: { enum: [
						"module",
						"function",
						"value",
						"type",
						"component",
						"instance"
					] },
					implements: { type: "string" }
				},
				required: ["kind", "sort"],
				additionalProperties: !1
			}
		}
	]
};
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate257.evaluated;
	evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
	let _errs2 = errors, valid1 = !0, _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data) && data.kind !== void 0) {
		let data0 = data.kind;
		if (data0 !== "function" && data0 !== "tag") {
			let err0 = {};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
		let _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0) {
				let err1 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "kind" },
					message: "must have required property 'kind'",
					schema: schema108.allOf[0].then.required,
					parentSchema: schema108.allOf[0].then,
					data
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
			if (data.type === void 0) {
				let err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "type" },
					message: "must have required property 'type'",
					schema: schema108.allOf[0].then.required,
					parentSchema: schema108.allOf[0].then,
					data
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
			for (let key0 in data) if (key0 !== "kind" && key0 !== "type") {
				let err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: !1,
					parentSchema: schema108.allOf[0].then,
					data
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
			if (data.type !== void 0) {
				let data1 = data.type;
				if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
					if (data1.parameters === void 0) {
						let err4 = {
							instancePath: instancePath + "/type",
							schemaPath: "#/allOf/0/then/properties/type/required",
							keyword: "required",
							params: { missingProperty: "parameters" },
							message: "must have required property 'parameters'",
							schema: schema108.allOf[0].then.properties.type.required,
							parentSchema: schema108.allOf[0].then.properties.type,
							data: data1
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
					if (data1.results === void 0) {
						let err5 = {
							instancePath: instancePath + "/type",
							schemaPath: "#/allOf/0/then/properties/type/required",
							keyword: "required",
							params: { missingProperty: "results" },
							message: "must have required property 'results'",
							schema: schema108.allOf[0].then.properties.type.required,
							parentSchema: schema108.allOf[0].then.properties.type,
							data: data1
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
					}
					for (let key1 in data1) if (key1 !== "parameters" && key1 !== "results") {
						let err6 = {
							instancePath: instancePath + "/type",
							schemaPath: "#/allOf/0/then/properties/type/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema108.allOf[0].then.properties.type,
							data: data1
						};
						vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
					}
					if (data1.parameters !== void 0) {
						let data2 = data1.parameters;
						if (Array.isArray(data2)) {
							let len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data3 = data2[i0];
								if (typeof data3 != "string") {
									let err7 = {
										instancePath: instancePath + "/type/parameters/" + i0,
										schemaPath: "#/allOf/0/then/properties/type/properties/parameters/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema108.allOf[0].then.properties.type.properties.parameters.items.type,
										parentSchema: schema108.allOf[0].then.properties.type.properties.parameters.items,
										data: data3
									};
									vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
								}
							}
						} else {
							let err8 = {
								instancePath: instancePath + "/type/parameters",
								schemaPath: "#/allOf/0/then/properties/type/properties/parameters/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema108.allOf[0].then.properties.type.properties.parameters.type,
								parentSchema: schema108.allOf[0].then.properties.type.properties.parameters,
								data: data2
							};
							vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
						}
					}
					if (data1.results !== void 0) {
						let data4 = data1.results;
						if (Array.isArray(data4)) {
							let len1 = data4.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data5 = data4[i1];
								if (typeof data5 != "string") {
									let err9 = {
										instancePath: instancePath + "/type/results/" + i1,
										schemaPath: "#/allOf/0/then/properties/type/properties/results/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema108.allOf[0].then.properties.type.properties.results.items.type,
										parentSchema: schema108.allOf[0].then.properties.type.properties.results.items,
										data: data5
									};
									vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
								}
							}
						} else {
							let err10 = {
								instancePath: instancePath + "/type/results",
								schemaPath: "#/allOf/0/then/properties/type/properties/results/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema108.allOf[0].then.properties.type.properties.results.type,
								parentSchema: schema108.allOf[0].then.properties.type.properties.results,
								data: data4
							};
							vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
						}
					}
				} else {
					let err11 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/allOf/0/then/properties/type/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema108.allOf[0].then.properties.type.type,
						parentSchema: schema108.allOf[0].then.properties.type,
						data: data1
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
			}
		} else {
			let err12 = {
				instancePath,
				schemaPath: "#/allOf/0/then/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema108.allOf[0].then.type,
				parentSchema: schema108.allOf[0].then,
				data
			};
			vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
		}
		var _valid0 = _errs5 === errors;
		if (valid1 = _valid0, valid1) var props0 = !0;
	}
	if (!valid1) {
		let err13 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema108.allOf[0].if,
			parentSchema: schema108.allOf[0],
			data
		};
		vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
	}
	let _errs20 = errors, valid9 = !0, _errs21 = errors;
	if (data && typeof data == "object" && !Array.isArray(data) && data.kind !== void 0 && data.kind !== "table") {
		let err14 = {};
		vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
	}
	var _valid1 = _errs21 === errors;
	if (errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null), _valid1) {
		let _errs23 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0) {
				let err15 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "kind" },
					message: "must have required property 'kind'",
					schema: schema108.allOf[1].then.required,
					parentSchema: schema108.allOf[1].then,
					data
				};
				vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
			}
			if (data.element === void 0) {
				let err16 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "element" },
					message: "must have required property 'element'",
					schema: schema108.allOf[1].then.required,
					parentSchema: schema108.allOf[1].then,
					data
				};
				vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
			}
			if (data.limits === void 0) {
				let err17 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "limits" },
					message: "must have required property 'limits'",
					schema: schema108.allOf[1].then.required,
					parentSchema: schema108.allOf[1].then,
					data
				};
				vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
			}
			for (let key2 in data) if (key2 !== "kind" && key2 !== "element" && key2 !== "limits") {
				let err18 = {
					instancePath,
					schemaPath: "#/allOf/1/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 },
					message: "must NOT have additional properties",
					schema: !1,
					parentSchema: schema108.allOf[1].then,
					data
				};
				vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
			}
			if (data.element !== void 0) {
				let data7 = data.element;
				if (typeof data7 != "string") {
					let err19 = {
						instancePath: instancePath + "/element",
						schemaPath: "#/allOf/1/then/properties/element/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema108.allOf[1].then.properties.element.type,
						parentSchema: schema108.allOf[1].then.properties.element,
						data: data7
					};
					vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
				}
			}
			if (data.limits !== void 0) {
				let data8 = data.limits;
				if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
					if (data8.minimum === void 0) {
						let err20 = {
							instancePath: instancePath + "/limits",
							schemaPath: "#/allOf/1/then/properties/limits/required",
							keyword: "required",
							params: { missingProperty: "minimum" },
							message: "must have required property 'minimum'",
							schema: schema108.allOf[1].then.properties.limits.required,
							parentSchema: schema108.allOf[1].then.properties.limits,
							data: data8
						};
						vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
					}
					for (let key3 in data8) if (key3 !== "minimum" && key3 !== "maximum" && key3 !== "shared" && key3 !== "is64" && key3 !== "pageSize") {
						let err21 = {
							instancePath: instancePath + "/limits",
							schemaPath: "#/allOf/1/then/properties/limits/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema108.allOf[1].then.properties.limits,
							data: data8
						};
						vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
					}
					if (data8.minimum !== void 0) {
						let data9 = data8.minimum;
						if (typeof data9 != "number" || data9 % 1 || isNaN(data9) || !isFinite(data9)) {
							let err22 = {
								instancePath: instancePath + "/limits/minimum",
								schemaPath: "#/allOf/1/then/properties/limits/properties/minimum/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema108.allOf[1].then.properties.limits.properties.minimum.type,
								parentSchema: schema108.allOf[1].then.properties.limits.properties.minimum,
								data: data9
							};
							vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
						}
						if (typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
							let err23 = {
								instancePath: instancePath + "/limits/minimum",
								schemaPath: "#/allOf/1/then/properties/limits/properties/minimum/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema108.allOf[1].then.properties.limits.properties.minimum,
								data: data9
							};
							vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
						}
					}
					if (data8.maximum !== void 0) {
						let data10 = data8.maximum;
						if (typeof data10 != "number" || data10 % 1 || isNaN(data10) || !isFinite(data10)) {
							let err24 = {
								instancePath: instancePath + "/limits/maximum",
								schemaPath: "#/allOf/1/then/properties/limits/properties/maximum/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema108.allOf[1].then.properties.limits.properties.maximum.type,
								parentSchema: schema108.allOf[1].then.properties.limits.properties.maximum,
								data: data10
							};
							vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
						}
						if (typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10))) {
							let err25 = {
								instancePath: instancePath + "/limits/maximum",
								schemaPath: "#/allOf/1/then/properties/limits/properties/maximum/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema108.allOf[1].then.properties.limits.properties.maximum,
								data: data10
							};
							vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
						}
					}
					if (data8.shared !== void 0) {
						let data11 = data8.shared;
						if (!0 !== data11) {
							let err26 = {
								instancePath: instancePath + "/limits/shared",
								schemaPath: "#/allOf/1/then/properties/limits/properties/shared/const",
								keyword: "const",
								params: { allowedValue: !0 },
								message: "must be equal to constant",
								schema: !0,
								parentSchema: schema108.allOf[1].then.properties.limits.properties.shared,
								data: data11
							};
							vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
						}
					}
					if (data8.is64 !== void 0) {
						let data12 = data8.is64;
						if (!0 !== data12) {
							let err27 = {
								instancePath: instancePath + "/limits/is64",
								schemaPath: "#/allOf/1/then/properties/limits/properties/is64/const",
								keyword: "const",
								params: { allowedValue: !0 },
								message: "must be equal to constant",
								schema: !0,
								parentSchema: schema108.allOf[1].then.properties.limits.properties.is64,
								data: data12
							};
							vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
						}
					}
					if (data8.pageSize !== void 0) {
						let data13 = data8.pageSize;
						if (typeof data13 != "number" || data13 % 1 || isNaN(data13) || !isFinite(data13)) {
							let err28 = {
								instancePath: instancePath + "/limits/pageSize",
								schemaPath: "#/allOf/1/then/properties/limits/properties/pageSize/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema108.allOf[1].then.properties.limits.properties.pageSize.type,
								parentSchema: schema108.allOf[1].then.properties.limits.properties.pageSize,
								data: data13
							};
							vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
						}
						if (typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13))) {
							let err29 = {
								instancePath: instancePath + "/limits/pageSize",
								schemaPath: "#/allOf/1/then/properties/limits/properties/pageSize/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema108.allOf[1].then.properties.limits.properties.pageSize,
								data: data13
							};
							vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
						}
					}
				} else {
					let err30 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/allOf/1/then/properties/limits/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema108.allOf[1].then.properties.limits.type,
						parentSchema: schema108.allOf[1].then.properties.limits,
						data: data8
					};
					vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
				}
			}
		} else {
			let err31 = {
				instancePath,
				schemaPath: "#/allOf/1/then/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema108.allOf[1].then.type,
				parentSchema: schema108.allOf[1].then,
				data
			};
			vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
		}
		var _valid1 = _errs23 === errors;
		if (valid9 = _valid1, valid9) var props1 = !0;
	}
	if (!valid9) {
		let err32 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema108.allOf[1].if,
			parentSchema: schema108.allOf[1],
			data
		};
		vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
	}
	props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 ||= {}, Object.assign(props0, props1)));
	let _errs40 = errors, valid13 = !0, _errs41 = errors;
	if (data && typeof data == "object" && !Array.isArray(data) && data.kind !== void 0 && data.kind !== "memory") {
		let err33 = {};
		vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
	}
	var _valid2 = _errs41 === errors;
	if (errors = _errs40, vErrors !== null && (_errs40 ? vErrors.length = _errs40 : vErrors = null), _valid2) {
		let _errs43 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0) {
				let err34 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "kind" },
					message: "must have required property 'kind'",
					schema: schema108.allOf[2].then.required,
					parentSchema: schema108.allOf[2].then,
					data
				};
				vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
			}
			if (data.limits === void 0) {
				let err35 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "limits" },
					message: "must have required property 'limits'",
					schema: schema108.allOf[2].then.required,
					parentSchema: schema108.allOf[2].then,
					data
				};
				vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
			}
			for (let key4 in data) if (key4 !== "kind" && key4 !== "limits") {
				let err36 = {
					instancePath,
					schemaPath: "#/allOf/2/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key4 },
					message: "must NOT have additional properties",
					schema: !1,
					parentSchema: schema108.allOf[2].then,
					data
				};
				vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
			}
			if (data.limits !== void 0) {
				let data15 = data.limits;
				if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
					if (data15.minimum === void 0) {
						let err37 = {
							instancePath: instancePath + "/limits",
							schemaPath: "#/allOf/2/then/properties/limits/required",
							keyword: "required",
							params: { missingProperty: "minimum" },
							message: "must have required property 'minimum'",
							schema: schema108.allOf[2].then.properties.limits.required,
							parentSchema: schema108.allOf[2].then.properties.limits,
							data: data15
						};
						vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
					}
					for (let key5 in data15) if (key5 !== "minimum" && key5 !== "maximum" && key5 !== "shared" && key5 !== "is64" && key5 !== "pageSize") {
						let err38 = {
							instancePath: instancePath + "/limits",
							schemaPath: "#/allOf/2/then/properties/limits/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema108.allOf[2].then.properties.limits,
							data: data15
						};
						vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
					}
					if (data15.minimum !== void 0) {
						let data16 = data15.minimum;
						if (typeof data16 != "number" || data16 % 1 || isNaN(data16) || !isFinite(data16)) {
							let err39 = {
								instancePath: instancePath + "/limits/minimum",
								schemaPath: "#/allOf/2/then/properties/limits/properties/minimum/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema108.allOf[2].then.properties.limits.properties.minimum.type,
								parentSchema: schema108.allOf[2].then.properties.limits.properties.minimum,
								data: data16
							};
							vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
						}
						if (typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16))) {
							let err40 = {
								instancePath: instancePath + "/limits/minimum",
								schemaPath: "#/allOf/2/then/properties/limits/properties/minimum/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema108.allOf[2].then.properties.limits.properties.minimum,
								data: data16
							};
							vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
						}
					}
					if (data15.maximum !== void 0) {
						let data17 = data15.maximum;
						if (typeof data17 != "number" || data17 % 1 || isNaN(data17) || !isFinite(data17)) {
							let err41 = {
								instancePath: instancePath + "/limits/maximum",
								schemaPath: "#/allOf/2/then/properties/limits/properties/maximum/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema108.allOf[2].then.properties.limits.properties.maximum.type,
								parentSchema: schema108.allOf[2].then.properties.limits.properties.maximum,
								data: data17
							};
							vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
						}
						if (typeof data17 == "number" && isFinite(data17) && (data17 < 0 || isNaN(data17))) {
							let err42 = {
								instancePath: instancePath + "/limits/maximum",
								schemaPath: "#/allOf/2/then/properties/limits/properties/maximum/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema108.allOf[2].then.properties.limits.properties.maximum,
								data: data17
							};
							vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
						}
					}
					if (data15.shared !== void 0) {
						let data18 = data15.shared;
						if (!0 !== data18) {
							let err43 = {
								instancePath: instancePath + "/limits/shared",
								schemaPath: "#/allOf/2/then/properties/limits/properties/shared/const",
								keyword: "const",
								params: { allowedValue: !0 },
								message: "must be equal to constant",
								schema: !0,
								parentSchema: schema108.allOf[2].then.properties.limits.properties.shared,
								data: data18
							};
							vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
						}
					}
					if (data15.is64 !== void 0) {
						let data19 = data15.is64;
						if (!0 !== data19) {
							let err44 = {
								instancePath: instancePath + "/limits/is64",
								schemaPath: "#/allOf/2/then/properties/limits/properties/is64/const",
								keyword: "const",
								params: { allowedValue: !0 },
								message: "must be equal to constant",
								schema: !0,
								parentSchema: schema108.allOf[2].then.properties.limits.properties.is64,
								data: data19
							};
							vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
						}
					}
					if (data15.pageSize !== void 0) {
						let data20 = data15.pageSize;
						if (typeof data20 != "number" || data20 % 1 || isNaN(data20) || !isFinite(data20)) {
							let err45 = {
								instancePath: instancePath + "/limits/pageSize",
								schemaPath: "#/allOf/2/then/properties/limits/properties/pageSize/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema108.allOf[2].then.properties.limits.properties.pageSize.type,
								parentSchema: schema108.allOf[2].then.properties.limits.properties.pageSize,
								data: data20
							};
							vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
						}
						if (typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20))) {
							let err46 = {
								instancePath: instancePath + "/limits/pageSize",
								schemaPath: "#/allOf/2/then/properties/limits/properties/pageSize/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema108.allOf[2].then.properties.limits.properties.pageSize,
								data: data20
							};
							vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
						}
					}
				} else {
					let err47 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/allOf/2/then/properties/limits/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema108.allOf[2].then.properties.limits.type,
						parentSchema: schema108.allOf[2].then.properties.limits,
						data: data15
					};
					vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
				}
			}
		} else {
			let err48 = {
				instancePath,
				schemaPath: "#/allOf/2/then/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema108.allOf[2].then.type,
				parentSchema: schema108.allOf[2].then,
				data
			};
			vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
		}
		var _valid2 = _errs43 === errors;
		if (valid13 = _valid2, valid13) var props2 = !0;
	}
	if (!valid13) {
		let err49 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema108.allOf[2].if,
			parentSchema: schema108.allOf[2],
			data
		};
		vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
	}
	props0 !== !0 && props2 !== void 0 && (props2 === !0 ? props0 = !0 : (props0 ||= {}, Object.assign(props0, props2)));
	let _errs58 = errors, valid17 = !0, _errs59 = errors;
	if (data && typeof data == "object" && !Array.isArray(data) && data.kind !== void 0 && data.kind !== "global") {
		let err50 = {};
		vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
	}
	var _valid3 = _errs59 === errors;
	if (errors = _errs58, vErrors !== null && (_errs58 ? vErrors.length = _errs58 : vErrors = null), _valid3) {
		let _errs61 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0) {
				let err51 = {
					instancePath,
					schemaPath: "#/allOf/3/then/required",
					keyword: "required",
					params: { missingProperty: "kind" },
					message: "must have required property 'kind'",
					schema: schema108.allOf[3].then.required,
					parentSchema: schema108.allOf[3].then,
					data
				};
				vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
			}
			if (data.value === void 0) {
				let err52 = {
					instancePath,
					schemaPath: "#/allOf/3/then/required",
					keyword: "required",
					params: { missingProperty: "value" },
					message: "must have required property 'value'",
					schema: schema108.allOf[3].then.required,
					parentSchema: schema108.allOf[3].then,
					data
				};
				vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
			}
			if (data.mutable === void 0) {
				let err53 = {
					instancePath,
					schemaPath: "#/allOf/3/then/required",
					keyword: "required",
					params: { missingProperty: "mutable" },
					message: "must have required property 'mutable'",
					schema: schema108.allOf[3].then.required,
					parentSchema: schema108.allOf[3].then,
					data
				};
				vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
			}
			for (let key6 in data) if (key6 !== "kind" && key6 !== "value" && key6 !== "mutable") {
				let err54 = {
					instancePath,
					schemaPath: "#/allOf/3/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key6 },
					message: "must NOT have additional properties",
					schema: !1,
					parentSchema: schema108.allOf[3].then,
					data
				};
				vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
			}
			if (data.value !== void 0) {
				let data22 = data.value;
				if (typeof data22 != "string") {
					let err55 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/allOf/3/then/properties/value/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema108.allOf[3].then.properties.value.type,
						parentSchema: schema108.allOf[3].then.properties.value,
						data: data22
					};
					vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
				}
			}
			if (data.mutable !== void 0) {
				let data23 = data.mutable;
				if (typeof data23 != "boolean") {
					let err56 = {
						instancePath: instancePath + "/mutable",
						schemaPath: "#/allOf/3/then/properties/mutable/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean",
						schema: schema108.allOf[3].then.properties.mutable.type,
						parentSchema: schema108.allOf[3].then.properties.mutable,
						data: data23
					};
					vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
				}
			}
		} else {
			let err57 = {
				instancePath,
				schemaPath: "#/allOf/3/then/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema108.allOf[3].then.type,
				parentSchema: schema108.allOf[3].then,
				data
			};
			vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
		}
		var _valid3 = _errs61 === errors;
		if (valid17 = _valid3, valid17) var props3 = !0;
	}
	if (!valid17) {
		let err58 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema108.allOf[3].if,
			parentSchema: schema108.allOf[3],
			data
		};
		vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
	}
	props0 !== !0 && props3 !== void 0 && (props3 === !0 ? props0 = !0 : (props0 ||= {}, Object.assign(props0, props3)));
	let _errs69 = errors, valid20 = !0, _errs70 = errors;
	if (data && typeof data == "object" && !Array.isArray(data) && data.kind !== void 0 && data.kind !== "component-item") {
		let err59 = {};
		vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
	}
	var _valid4 = _errs70 === errors;
	if (errors = _errs69, vErrors !== null && (_errs69 ? vErrors.length = _errs69 : vErrors = null), _valid4) {
		let _errs72 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0) {
				let err60 = {
					instancePath,
					schemaPath: "#/allOf/4/then/required",
					keyword: "required",
					params: { missingProperty: "kind" },
					message: "must have required property 'kind'",
					schema: schema108.allOf[4].then.required,
					parentSchema: schema108.allOf[4].then,
					data
				};
				vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
			}
			if (data.sort === void 0) {
				let err61 = {
					instancePath,
					schemaPath: "#/allOf/4/then/required",
					keyword: "required",
					params: { missingProperty: "sort" },
					message: "must have required property 'sort'",
					schema: schema108.allOf[4].then.required,
					parentSchema: schema108.allOf[4].then,
					data
				};
				vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
			}
			for (let key7 in data) if (key7 !== "kind" && key7 !== "sort" && key7 !== "implements") {
				let err62 = {
					instancePath,
					schemaPath: "#/allOf/4/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key7 },
					message: "must NOT have additional properties",
					schema: !1,
					parentSchema: schema108.allOf[4].then,
					data
				};
				vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
			}
			if (data.sort !== void 0) {
				let data25 = data.sort;
				if (data25 !== "module" && data25 !== "function" && data25 !== "value" && data25 !== "type" && data25 !== "component" && data25 !== "instance") {
					let err63 = {
						instancePath: instancePath + "/sort",
						schemaPath: "#/allOf/4/then/properties/sort/enum",
						keyword: "enum",
						params: { allowedValues: schema108.allOf[4].then.properties.sort.enum },
						message: "must be equal to one of the allowed values",
						schema: schema108.allOf[4].then.properties.sort.enum,
						parentSchema: schema108.allOf[4].then.properties.sort,
						data: data25
					};
					vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
				}
			}
			if (data.implements !== void 0) {
				let data26 = data.implements;
				if (typeof data26 != "string") {
					let err64 = {
						instancePath: instancePath + "/implements",
						schemaPath: "#/allOf/4/then/properties/implements/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema108.allOf[4].then.properties.implements.type,
						parentSchema: schema108.allOf[4].then.properties.implements,
						data: data26
					};
					vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
				}
			}
		} else {
			let err65 = {
				instancePath,
				schemaPath: "#/allOf/4/then/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema108.allOf[4].then.type,
				parentSchema: schema108.allOf[4].then,
				data
			};
			vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
		}
		var _valid4 = _errs72 === errors;
		if (valid20 = _valid4, valid20) var props4 = !0;
	}
	if (!valid20) {
		let err66 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema108.allOf[4].if,
			parentSchema: schema108.allOf[4],
			data
		};
		vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
	}
	if (props0 !== !0 && props4 !== void 0 && (props4 === !0 ? props0 = !0 : (props0 ||= {}, Object.assign(props0, props4))), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			let err67 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema108.required,
				parentSchema: schema108,
				data
			};
			vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
		}
		if (props0 !== !0 && (props0 ||= {}, props0.kind = !0), data.kind !== void 0) {
			let data27 = data.kind;
			if (data27 !== "function" && data27 !== "table" && data27 !== "memory" && data27 !== "global" && data27 !== "tag" && data27 !== "component-item") {
				let err68 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema108.properties.kind.enum },
					message: "must be equal to one of the allowed values",
					schema: schema108.properties.kind.enum,
					parentSchema: schema108.properties.kind,
					data: data27
				};
				vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
			}
		}
	} else {
		let err69 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema108.type,
			parentSchema: schema108,
			data
		};
		vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
	}
	return validate257.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate257.evaluated = {
	dynamicProps: !0,
	dynamicItems: !1
};
const wrapper0 = { validate: validate254 };
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate254.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema106.required,
				parentSchema: schema106,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.abi === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "abi" },
				message: "must have required property 'abi'",
				schema: schema106.required,
				parentSchema: schema106,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.sections === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sections" },
				message: "must have required property 'sections'",
				schema: schema106.required,
				parentSchema: schema106,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.imports === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "imports" },
				message: "must have required property 'imports'",
				schema: schema106.required,
				parentSchema: schema106,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.exports === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exports" },
				message: "must have required property 'exports'",
				schema: schema106.required,
				parentSchema: schema106,
				data
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.memories === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "memories" },
				message: "must have required property 'memories'",
				schema: schema106.required,
				parentSchema: schema106,
				data
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.tables === void 0) {
			let err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tables" },
				message: "must have required property 'tables'",
				schema: schema106.required,
				parentSchema: schema106,
				data
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.customSections === void 0) {
			let err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "customSections" },
				message: "must have required property 'customSections'",
				schema: schema106.required,
				parentSchema: schema106,
				data
			};
			vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
		}
		if (data.producers === void 0) {
			let err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "producers" },
				message: "must have required property 'producers'",
				schema: schema106.required,
				parentSchema: schema106,
				data
			};
			vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
		}
		if (data.modules === void 0) {
			let err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "modules" },
				message: "must have required property 'modules'",
				schema: schema106.required,
				parentSchema: schema106,
				data
			};
			vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
		}
		for (let key0 in data) if (!func4.call(schema106.properties, key0)) {
			let err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema106,
				data
			};
			vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (data0 !== "module" && data0 !== "component") {
				let err11 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema106.properties.kind.enum },
					message: "must be equal to one of the allowed values",
					schema: schema106.properties.kind.enum,
					parentSchema: schema106.properties.kind,
					data: data0
				};
				vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
			}
		}
		if (data.abi !== void 0 && (validate255(data.abi, {
			instancePath: instancePath + "/abi",
			parentData: data,
			parentDataProperty: "abi",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate255.errors), errors = vErrors.length)), data.sections !== void 0) {
			let data2 = data.sections;
			if (Array.isArray(data2)) {
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.id === void 0) {
							let err12 = {
								instancePath: instancePath + "/sections/" + i0,
								schemaPath: "#/properties/sections/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'",
								schema: schema106.properties.sections.items.required,
								parentSchema: schema106.properties.sections.items,
								data: data3
							};
							vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
						}
						if (data3.name === void 0) {
							let err13 = {
								instancePath: instancePath + "/sections/" + i0,
								schemaPath: "#/properties/sections/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema106.properties.sections.items.required,
								parentSchema: schema106.properties.sections.items,
								data: data3
							};
							vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
						}
						if (data3.offset === void 0) {
							let err14 = {
								instancePath: instancePath + "/sections/" + i0,
								schemaPath: "#/properties/sections/items/required",
								keyword: "required",
								params: { missingProperty: "offset" },
								message: "must have required property 'offset'",
								schema: schema106.properties.sections.items.required,
								parentSchema: schema106.properties.sections.items,
								data: data3
							};
							vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
						}
						if (data3.size === void 0) {
							let err15 = {
								instancePath: instancePath + "/sections/" + i0,
								schemaPath: "#/properties/sections/items/required",
								keyword: "required",
								params: { missingProperty: "size" },
								message: "must have required property 'size'",
								schema: schema106.properties.sections.items.required,
								parentSchema: schema106.properties.sections.items,
								data: data3
							};
							vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
						}
						for (let key1 in data3) if (key1 !== "id" && key1 !== "name" && key1 !== "offset" && key1 !== "size") {
							let err16 = {
								instancePath: instancePath + "/sections/" + i0,
								schemaPath: "#/properties/sections/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema106.properties.sections.items,
								data: data3
							};
							vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
						}
						if (data3.id !== void 0) {
							let data4 = data3.id;
							if (typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) {
								let err17 = {
									instancePath: instancePath + "/sections/" + i0 + "/id",
									schemaPath: "#/properties/sections/items/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema106.properties.sections.items.properties.id.type,
									parentSchema: schema106.properties.sections.items.properties.id,
									data: data4
								};
								vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
							}
							if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
								let err18 = {
									instancePath: instancePath + "/sections/" + i0 + "/id",
									schemaPath: "#/properties/sections/items/properties/id/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema106.properties.sections.items.properties.id,
									data: data4
								};
								vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
							}
						}
						if (data3.name !== void 0) {
							let data5 = data3.name;
							if (typeof data5 != "string") {
								let err19 = {
									instancePath: instancePath + "/sections/" + i0 + "/name",
									schemaPath: "#/properties/sections/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema106.properties.sections.items.properties.name.type,
									parentSchema: schema106.properties.sections.items.properties.name,
									data: data5
								};
								vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
							}
						}
						if (data3.offset !== void 0) {
							let data6 = data3.offset;
							if (typeof data6 != "number" || data6 % 1 || isNaN(data6) || !isFinite(data6)) {
								let err20 = {
									instancePath: instancePath + "/sections/" + i0 + "/offset",
									schemaPath: "#/properties/sections/items/properties/offset/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema106.properties.sections.items.properties.offset.type,
									parentSchema: schema106.properties.sections.items.properties.offset,
									data: data6
								};
								vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
							}
							if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
								let err21 = {
									instancePath: instancePath + "/sections/" + i0 + "/offset",
									schemaPath: "#/properties/sections/items/properties/offset/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema106.properties.sections.items.properties.offset,
									data: data6
								};
								vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
							}
						}
						if (data3.size !== void 0) {
							let data7 = data3.size;
							if (typeof data7 != "number" || data7 % 1 || isNaN(data7) || !isFinite(data7)) {
								let err22 = {
									instancePath: instancePath + "/sections/" + i0 + "/size",
									schemaPath: "#/properties/sections/items/properties/size/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema106.properties.sections.items.properties.size.type,
									parentSchema: schema106.properties.sections.items.properties.size,
									data: data7
								};
								vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
							}
							if (typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7))) {
								let err23 = {
									instancePath: instancePath + "/sections/" + i0 + "/size",
									schemaPath: "#/properties/sections/items/properties/size/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema106.properties.sections.items.properties.size,
									data: data7
								};
								vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
							}
						}
					} else {
						let err24 = {
							instancePath: instancePath + "/sections/" + i0,
							schemaPath: "#/properties/sections/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema106.properties.sections.items.type,
							parentSchema: schema106.properties.sections.items,
							data: data3
						};
						vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
					}
				}
			} else {
				let err25 = {
					instancePath: instancePath + "/sections",
					schemaPath: "#/properties/sections/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema106.properties.sections.type,
					parentSchema: schema106.properties.sections,
					data: data2
				};
				vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
			}
		}
		if (data.imports !== void 0) {
			let data8 = data.imports;
			if (Array.isArray(data8)) {
				let len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data9 = data8[i1];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.module === void 0) {
							let err26 = {
								instancePath: instancePath + "/imports/" + i1,
								schemaPath: "#/properties/imports/items/required",
								keyword: "required",
								params: { missingProperty: "module" },
								message: "must have required property 'module'",
								schema: schema106.properties.imports.items.required,
								parentSchema: schema106.properties.imports.items,
								data: data9
							};
							vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
						}
						if (data9.name === void 0) {
							let err27 = {
								instancePath: instancePath + "/imports/" + i1,
								schemaPath: "#/properties/imports/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema106.properties.imports.items.required,
								parentSchema: schema106.properties.imports.items,
								data: data9
							};
							vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
						}
						if (data9.type === void 0) {
							let err28 = {
								instancePath: instancePath + "/imports/" + i1,
								schemaPath: "#/properties/imports/items/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'",
								schema: schema106.properties.imports.items.required,
								parentSchema: schema106.properties.imports.items,
								data: data9
							};
							vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
						}
						if (data9.offset === void 0) {
							let err29 = {
								instancePath: instancePath + "/imports/" + i1,
								schemaPath: "#/properties/imports/items/required",
								keyword: "required",
								params: { missingProperty: "offset" },
								message: "must have required property 'offset'",
								schema: schema106.properties.imports.items.required,
								parentSchema: schema106.properties.imports.items,
								data: data9
							};
							vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
						}
						for (let key2 in data9) if (key2 !== "module" && key2 !== "name" && key2 !== "type" && key2 !== "offset") {
							let err30 = {
								instancePath: instancePath + "/imports/" + i1,
								schemaPath: "#/properties/imports/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema106.properties.imports.items,
								data: data9
							};
							vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
						}
						if (data9.module !== void 0) {
							let data10 = data9.module;
							if (typeof data10 != "string") {
								let err31 = {
									instancePath: instancePath + "/imports/" + i1 + "/module",
									schemaPath: "#/properties/imports/items/properties/module/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema106.properties.imports.items.properties.module.type,
									parentSchema: schema106.properties.imports.items.properties.module,
									data: data10
								};
								vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
							}
						}
						if (data9.name !== void 0) {
							let data11 = data9.name;
							if (typeof data11 != "string") {
								let err32 = {
									instancePath: instancePath + "/imports/" + i1 + "/name",
									schemaPath: "#/properties/imports/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema106.properties.imports.items.properties.name.type,
									parentSchema: schema106.properties.imports.items.properties.name,
									data: data11
								};
								vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
							}
						}
						if (data9.type !== void 0 && (validate257(data9.type, {
							instancePath: instancePath + "/imports/" + i1 + "/type",
							parentData: data9,
							parentDataProperty: "type",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate257.errors), errors = vErrors.length)), data9.offset !== void 0) {
							let data13 = data9.offset;
							if (typeof data13 != "number" || data13 % 1 || isNaN(data13) || !isFinite(data13)) {
								let err33 = {
									instancePath: instancePath + "/imports/" + i1 + "/offset",
									schemaPath: "#/properties/imports/items/properties/offset/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema106.properties.imports.items.properties.offset.type,
									parentSchema: schema106.properties.imports.items.properties.offset,
									data: data13
								};
								vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
							}
							if (typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13))) {
								let err34 = {
									instancePath: instancePath + "/imports/" + i1 + "/offset",
									schemaPath: "#/properties/imports/items/properties/offset/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema106.properties.imports.items.properties.offset,
									data: data13
								};
								vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
							}
						}
					} else {
						let err35 = {
							instancePath: instancePath + "/imports/" + i1,
							schemaPath: "#/properties/imports/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema106.properties.imports.items.type,
							parentSchema: schema106.properties.imports.items,
							data: data9
						};
						vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
					}
				}
			} else {
				let err36 = {
					instancePath: instancePath + "/imports",
					schemaPath: "#/properties/imports/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema106.properties.imports.type,
					parentSchema: schema106.properties.imports,
					data: data8
				};
				vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
			}
		}
		if (data.exports !== void 0) {
			let data14 = data.exports;
			if (Array.isArray(data14)) {
				let len2 = data14.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data15 = data14[i2];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.name === void 0) {
							let err37 = {
								instancePath: instancePath + "/exports/" + i2,
								schemaPath: "#/properties/exports/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema106.properties.exports.items.required,
								parentSchema: schema106.properties.exports.items,
								data: data15
							};
							vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
						}
						if (data15.type === void 0) {
							let err38 = {
								instancePath: instancePath + "/exports/" + i2,
								schemaPath: "#/properties/exports/items/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'",
								schema: schema106.properties.exports.items.required,
								parentSchema: schema106.properties.exports.items,
								data: data15
							};
							vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
						}
						if (data15.offset === void 0) {
							let err39 = {
								instancePath: instancePath + "/exports/" + i2,
								schemaPath: "#/properties/exports/items/required",
								keyword: "required",
								params: { missingProperty: "offset" },
								message: "must have required property 'offset'",
								schema: schema106.properties.exports.items.required,
								parentSchema: schema106.properties.exports.items,
								data: data15
							};
							vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
						}
						for (let key3 in data15) if (key3 !== "name" && key3 !== "type" && key3 !== "offset") {
							let err40 = {
								instancePath: instancePath + "/exports/" + i2,
								schemaPath: "#/properties/exports/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema106.properties.exports.items,
								data: data15
							};
							vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
						}
						if (data15.name !== void 0) {
							let data16 = data15.name;
							if (typeof data16 != "string") {
								let err41 = {
									instancePath: instancePath + "/exports/" + i2 + "/name",
									schemaPath: "#/properties/exports/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema106.properties.exports.items.properties.name.type,
									parentSchema: schema106.properties.exports.items.properties.name,
									data: data16
								};
								vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
							}
						}
						if (data15.type !== void 0 && (validate257(data15.type, {
							instancePath: instancePath + "/exports/" + i2 + "/type",
							parentData: data15,
							parentDataProperty: "type",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate257.errors), errors = vErrors.length)), data15.offset !== void 0) {
							let data18 = data15.offset;
							if (typeof data18 != "number" || data18 % 1 || isNaN(data18) || !isFinite(data18)) {
								let err42 = {
									instancePath: instancePath + "/exports/" + i2 + "/offset",
									schemaPath: "#/properties/exports/items/properties/offset/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema106.properties.exports.items.properties.offset.type,
									parentSchema: schema106.properties.exports.items.properties.offset,
									data: data18
								};
								vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
							}
							if (typeof data18 == "number" && isFinite(data18) && (data18 < 0 || isNaN(data18))) {
								let err43 = {
									instancePath: instancePath + "/exports/" + i2 + "/offset",
									schemaPath: "#/properties/exports/items/properties/offset/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema106.properties.exports.items.properties.offset,
									data: data18
								};
								vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
							}
						}
					} else {
						let err44 = {
							instancePath: instancePath + "/exports/" + i2,
							schemaPath: "#/properties/exports/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema106.properties.exports.items.type,
							parentSchema: schema106.properties.exports.items,
							data: data15
						};
						vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
					}
				}
			} else {
				let err45 = {
					instancePath: instancePath + "/exports",
					schemaPath: "#/properties/exports/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema106.properties.exports.type,
					parentSchema: schema106.properties.exports,
					data: data14
				};
				vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
			}
		}
		if (data.memories !== void 0) {
			let data19 = data.memories;
			if (Array.isArray(data19)) {
				let len3 = data19.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data20 = data19[i3];
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						if (data20.limits === void 0) {
							let err46 = {
								instancePath: instancePath + "/memories/" + i3,
								schemaPath: "#/properties/memories/items/required",
								keyword: "required",
								params: { missingProperty: "limits" },
								message: "must have required property 'limits'",
								schema: schema106.properties.memories.items.required,
								parentSchema: schema106.properties.memories.items,
								data: data20
							};
							vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
						}
						if (data20.imported === void 0) {
							let err47 = {
								instancePath: instancePath + "/memories/" + i3,
								schemaPath: "#/properties/memories/items/required",
								keyword: "required",
								params: { missingProperty: "imported" },
								message: "must have required property 'imported'",
								schema: schema106.properties.memories.items.required,
								parentSchema: schema106.properties.memories.items,
								data: data20
							};
							vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
						}
						for (let key4 in data20) if (key4 !== "limits" && key4 !== "imported") {
							let err48 = {
								instancePath: instancePath + "/memories/" + i3,
								schemaPath: "#/properties/memories/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema106.properties.memories.items,
								data: data20
							};
							vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
						}
						if (data20.limits !== void 0) {
							let data21 = data20.limits;
							if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
								if (data21.minimum === void 0) {
									let err49 = {
										instancePath: instancePath + "/memories/" + i3 + "/limits",
										schemaPath: "#/properties/memories/items/properties/limits/required",
										keyword: "required",
										params: { missingProperty: "minimum" },
										message: "must have required property 'minimum'",
										schema: schema106.properties.memories.items.properties.limits.required,
										parentSchema: schema106.properties.memories.items.properties.limits,
										data: data21
									};
									vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
								}
								for (let key5 in data21) if (key5 !== "minimum" && key5 !== "maximum" && key5 !== "shared" && key5 !== "is64" && key5 !== "pageSize") {
									let err50 = {
										instancePath: instancePath + "/memories/" + i3 + "/limits",
										schemaPath: "#/properties/memories/items/properties/limits/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										message: "must NOT have additional properties",
										schema: !1,
										parentSchema: schema106.properties.memories.items.properties.limits,
										data: data21
									};
									vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
								}
								if (data21.minimum !== void 0) {
									let data22 = data21.minimum;
									if (typeof data22 != "number" || data22 % 1 || isNaN(data22) || !isFinite(data22)) {
										let err51 = {
											instancePath: instancePath + "/memories/" + i3 + "/limits/minimum",
											schemaPath: "#/properties/memories/items/properties/limits/properties/minimum/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema106.properties.memories.items.properties.limits.properties.minimum.type,
											parentSchema: schema106.properties.memories.items.properties.limits.properties.minimum,
											data: data22
										};
										vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
									}
									if (typeof data22 == "number" && isFinite(data22) && (data22 < 0 || isNaN(data22))) {
										let err52 = {
											instancePath: instancePath + "/memories/" + i3 + "/limits/minimum",
											schemaPath: "#/properties/memories/items/properties/limits/properties/minimum/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema106.properties.memories.items.properties.limits.properties.minimum,
											data: data22
										};
										vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
									}
								}
								if (data21.maximum !== void 0) {
									let data23 = data21.maximum;
									if (typeof data23 != "number" || data23 % 1 || isNaN(data23) || !isFinite(data23)) {
										let err53 = {
											instancePath: instancePath + "/memories/" + i3 + "/limits/maximum",
											schemaPath: "#/properties/memories/items/properties/limits/properties/maximum/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema106.properties.memories.items.properties.limits.properties.maximum.type,
											parentSchema: schema106.properties.memories.items.properties.limits.properties.maximum,
											data: data23
										};
										vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
									}
									if (typeof data23 == "number" && isFinite(data23) && (data23 < 0 || isNaN(data23))) {
										let err54 = {
											instancePath: instancePath + "/memories/" + i3 + "/limits/maximum",
											schemaPath: "#/properties/memories/items/properties/limits/properties/maximum/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema106.properties.memories.items.properties.limits.properties.maximum,
											data: data23
										};
										vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
									}
								}
								if (data21.shared !== void 0) {
									let data24 = data21.shared;
									if (!0 !== data24) {
										let err55 = {
											instancePath: instancePath + "/memories/" + i3 + "/limits/shared",
											schemaPath: "#/properties/memories/items/properties/limits/properties/shared/const",
											keyword: "const",
											params: { allowedValue: !0 },
											message: "must be equal to constant",
											schema: !0,
											parentSchema: schema106.properties.memories.items.properties.limits.properties.shared,
											data: data24
										};
										vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
									}
								}
								if (data21.is64 !== void 0) {
									let data25 = data21.is64;
									if (!0 !== data25) {
										let err56 = {
											instancePath: instancePath + "/memories/" + i3 + "/limits/is64",
											schemaPath: "#/properties/memories/items/properties/limits/properties/is64/const",
											keyword: "const",
											params: { allowedValue: !0 },
											message: "must be equal to constant",
											schema: !0,
											parentSchema: schema106.properties.memories.items.properties.limits.properties.is64,
											data: data25
										};
										vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
									}
								}
								if (data21.pageSize !== void 0) {
									let data26 = data21.pageSize;
									if (typeof data26 != "number" || data26 % 1 || isNaN(data26) || !isFinite(data26)) {
										let err57 = {
											instancePath: instancePath + "/memories/" + i3 + "/limits/pageSize",
											schemaPath: "#/properties/memories/items/properties/limits/properties/pageSize/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema106.properties.memories.items.properties.limits.properties.pageSize.type,
											parentSchema: schema106.properties.memories.items.properties.limits.properties.pageSize,
											data: data26
										};
										vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
									}
									if (typeof data26 == "number" && isFinite(data26) && (data26 < 0 || isNaN(data26))) {
										let err58 = {
											instancePath: instancePath + "/memories/" + i3 + "/limits/pageSize",
											schemaPath: "#/properties/memories/items/properties/limits/properties/pageSize/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema106.properties.memories.items.properties.limits.properties.pageSize,
											data: data26
										};
										vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
									}
								}
							} else {
								let err59 = {
									instancePath: instancePath + "/memories/" + i3 + "/limits",
									schemaPath: "#/properties/memories/items/properties/limits/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema106.properties.memories.items.properties.limits.type,
									parentSchema: schema106.properties.memories.items.properties.limits,
									data: data21
								};
								vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
							}
						}
						if (data20.imported !== void 0) {
							let data27 = data20.imported;
							if (typeof data27 != "boolean") {
								let err60 = {
									instancePath: instancePath + "/memories/" + i3 + "/imported",
									schemaPath: "#/properties/memories/items/properties/imported/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema106.properties.memories.items.properties.imported.type,
									parentSchema: schema106.properties.memories.items.properties.imported,
									data: data27
								};
								vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
							}
						}
					} else {
						let err61 = {
							instancePath: instancePath + "/memories/" + i3,
							schemaPath: "#/properties/memories/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema106.properties.memories.items.type,
							parentSchema: schema106.properties.memories.items,
							data: data20
						};
						vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
					}
				}
			} else {
				let err62 = {
					instancePath: instancePath + "/memories",
					schemaPath: "#/properties/memories/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema106.properties.memories.type,
					parentSchema: schema106.properties.memories,
					data: data19
				};
				vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
			}
		}
		if (data.tables !== void 0) {
			let data28 = data.tables;
			if (Array.isArray(data28)) {
				let len4 = data28.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data29 = data28[i4];
					if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
						if (data29.element === void 0) {
							let err63 = {
								instancePath: instancePath + "/tables/" + i4,
								schemaPath: "#/properties/tables/items/required",
								keyword: "required",
								params: { missingProperty: "element" },
								message: "must have required property 'element'",
								schema: schema106.properties.tables.items.required,
								parentSchema: schema106.properties.tables.items,
								data: data29
							};
							vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
						}
						if (data29.limits === void 0) {
							let err64 = {
								instancePath: instancePath + "/tables/" + i4,
								schemaPath: "#/properties/tables/items/required",
								keyword: "required",
								params: { missingProperty: "limits" },
								message: "must have required property 'limits'",
								schema: schema106.properties.tables.items.required,
								parentSchema: schema106.properties.tables.items,
								data: data29
							};
							vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
						}
						if (data29.imported === void 0) {
							let err65 = {
								instancePath: instancePath + "/tables/" + i4,
								schemaPath: "#/properties/tables/items/required",
								keyword: "required",
								params: { missingProperty: "imported" },
								message: "must have required property 'imported'",
								schema: schema106.properties.tables.items.required,
								parentSchema: schema106.properties.tables.items,
								data: data29
							};
							vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
						}
						for (let key6 in data29) if (key6 !== "element" && key6 !== "limits" && key6 !== "imported") {
							let err66 = {
								instancePath: instancePath + "/tables/" + i4,
								schemaPath: "#/properties/tables/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema106.properties.tables.items,
								data: data29
							};
							vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
						}
						if (data29.element !== void 0) {
							let data30 = data29.element;
							if (typeof data30 != "string") {
								let err67 = {
									instancePath: instancePath + "/tables/" + i4 + "/element",
									schemaPath: "#/properties/tables/items/properties/element/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema106.properties.tables.items.properties.element.type,
									parentSchema: schema106.properties.tables.items.properties.element,
									data: data30
								};
								vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
							}
						}
						if (data29.limits !== void 0) {
							let data31 = data29.limits;
							if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
								if (data31.minimum === void 0) {
									let err68 = {
										instancePath: instancePath + "/tables/" + i4 + "/limits",
										schemaPath: "#/properties/tables/items/properties/limits/required",
										keyword: "required",
										params: { missingProperty: "minimum" },
										message: "must have required property 'minimum'",
										schema: schema106.properties.tables.items.properties.limits.required,
										parentSchema: schema106.properties.tables.items.properties.limits,
										data: data31
									};
									vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
								}
								for (let key7 in data31) if (key7 !== "minimum" && key7 !== "maximum" && key7 !== "shared" && key7 !== "is64" && key7 !== "pageSize") {
									let err69 = {
										instancePath: instancePath + "/tables/" + i4 + "/limits",
										schemaPath: "#/properties/tables/items/properties/limits/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 },
										message: "must NOT have additional properties",
										schema: !1,
										parentSchema: schema106.properties.tables.items.properties.limits,
										data: data31
									};
									vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
								}
								if (data31.minimum !== void 0) {
									let data32 = data31.minimum;
									if (typeof data32 != "number" || data32 % 1 || isNaN(data32) || !isFinite(data32)) {
										let err70 = {
											instancePath: instancePath + "/tables/" + i4 + "/limits/minimum",
											schemaPath: "#/properties/tables/items/properties/limits/properties/minimum/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema106.properties.tables.items.properties.limits.properties.minimum.type,
											parentSchema: schema106.properties.tables.items.properties.limits.properties.minimum,
											data: data32
										};
										vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
									}
									if (typeof data32 == "number" && isFinite(data32) && (data32 < 0 || isNaN(data32))) {
										let err71 = {
											instancePath: instancePath + "/tables/" + i4 + "/limits/minimum",
											schemaPath: "#/properties/tables/items/properties/limits/properties/minimum/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema106.properties.tables.items.properties.limits.properties.minimum,
											data: data32
										};
										vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
									}
								}
								if (data31.maximum !== void 0) {
									let data33 = data31.maximum;
									if (typeof data33 != "number" || data33 % 1 || isNaN(data33) || !isFinite(data33)) {
										let err72 = {
											instancePath: instancePath + "/tables/" + i4 + "/limits/maximum",
											schemaPath: "#/properties/tables/items/properties/limits/properties/maximum/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema106.properties.tables.items.properties.limits.properties.maximum.type,
											parentSchema: schema106.properties.tables.items.properties.limits.properties.maximum,
											data: data33
										};
										vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
									}
									if (typeof data33 == "number" && isFinite(data33) && (data33 < 0 || isNaN(data33))) {
										let err73 = {
											instancePath: instancePath + "/tables/" + i4 + "/limits/maximum",
											schemaPath: "#/properties/tables/items/properties/limits/properties/maximum/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema106.properties.tables.items.properties.limits.properties.maximum,
											data: data33
										};
										vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
									}
								}
								if (data31.shared !== void 0) {
									let data34 = data31.shared;
									if (!0 !== data34) {
										let err74 = {
											instancePath: instancePath + "/tables/" + i4 + "/limits/shared",
											schemaPath: "#/properties/tables/items/properties/limits/properties/shared/const",
											keyword: "const",
											params: { allowedValue: !0 },
											message: "must be equal to constant",
											schema: !0,
											parentSchema: schema106.properties.tables.items.properties.limits.properties.shared,
											data: data34
										};
										vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
									}
								}
								if (data31.is64 !== void 0) {
									let data35 = data31.is64;
									if (!0 !== data35) {
										let err75 = {
											instancePath: instancePath + "/tables/" + i4 + "/limits/is64",
											schemaPath: "#/properties/tables/items/properties/limits/properties/is64/const",
											keyword: "const",
											params: { allowedValue: !0 },
											message: "must be equal to constant",
											schema: !0,
											parentSchema: schema106.properties.tables.items.properties.limits.properties.is64,
											data: data35
										};
										vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
									}
								}
								if (data31.pageSize !== void 0) {
									let data36 = data31.pageSize;
									if (typeof data36 != "number" || data36 % 1 || isNaN(data36) || !isFinite(data36)) {
										let err76 = {
											instancePath: instancePath + "/tables/" + i4 + "/limits/pageSize",
											schemaPath: "#/properties/tables/items/properties/limits/properties/pageSize/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema106.properties.tables.items.properties.limits.properties.pageSize.type,
											parentSchema: schema106.properties.tables.items.properties.limits.properties.pageSize,
											data: data36
										};
										vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
									}
									if (typeof data36 == "number" && isFinite(data36) && (data36 < 0 || isNaN(data36))) {
										let err77 = {
											instancePath: instancePath + "/tables/" + i4 + "/limits/pageSize",
											schemaPath: "#/properties/tables/items/properties/limits/properties/pageSize/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema106.properties.tables.items.properties.limits.properties.pageSize,
											data: data36
										};
										vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
									}
								}
							} else {
								let err78 = {
									instancePath: instancePath + "/tables/" + i4 + "/limits",
									schemaPath: "#/properties/tables/items/properties/limits/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema106.properties.tables.items.properties.limits.type,
									parentSchema: schema106.properties.tables.items.properties.limits,
									data: data31
								};
								vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
							}
						}
						if (data29.imported !== void 0) {
							let data37 = data29.imported;
							if (typeof data37 != "boolean") {
								let err79 = {
									instancePath: instancePath + "/tables/" + i4 + "/imported",
									schemaPath: "#/properties/tables/items/properties/imported/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema106.properties.tables.items.properties.imported.type,
									parentSchema: schema106.properties.tables.items.properties.imported,
									data: data37
								};
								vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
							}
						}
					} else {
						let err80 = {
							instancePath: instancePath + "/tables/" + i4,
							schemaPath: "#/properties/tables/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema106.properties.tables.items.type,
							parentSchema: schema106.properties.tables.items,
							data: data29
						};
						vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
					}
				}
			} else {
				let err81 = {
					instancePath: instancePath + "/tables",
					schemaPath: "#/properties/tables/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema106.properties.tables.type,
					parentSchema: schema106.properties.tables,
					data: data28
				};
				vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
			}
		}
		if (data.start !== void 0) {
			let data38 = data.start;
			if (typeof data38 != "number" || data38 % 1 || isNaN(data38) || !isFinite(data38)) {
				let err82 = {
					instancePath: instancePath + "/start",
					schemaPath: "#/properties/start/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema106.properties.start.type,
					parentSchema: schema106.properties.start,
					data: data38
				};
				vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
			}
			if (typeof data38 == "number" && isFinite(data38) && (data38 < 0 || isNaN(data38))) {
				let err83 = {
					instancePath: instancePath + "/start",
					schemaPath: "#/properties/start/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema106.properties.start,
					data: data38
				};
				vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
			}
		}
		if (data.customSections !== void 0) {
			let data39 = data.customSections;
			if (Array.isArray(data39)) {
				let len5 = data39.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data40 = data39[i5];
					if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
						if (data40.name === void 0) {
							let err84 = {
								instancePath: instancePath + "/customSections/" + i5,
								schemaPath: "#/properties/customSections/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema106.properties.customSections.items.required,
								parentSchema: schema106.properties.customSections.items,
								data: data40
							};
							vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
						}
						if (data40.offset === void 0) {
							let err85 = {
								instancePath: instancePath + "/customSections/" + i5,
								schemaPath: "#/properties/customSections/items/required",
								keyword: "required",
								params: { missingProperty: "offset" },
								message: "must have required property 'offset'",
								schema: schema106.properties.customSections.items.required,
								parentSchema: schema106.properties.customSections.items,
								data: data40
							};
							vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
						}
						if (data40.size === void 0) {
							let err86 = {
								instancePath: instancePath + "/customSections/" + i5,
								schemaPath: "#/properties/customSections/items/required",
								keyword: "required",
								params: { missingProperty: "size" },
								message: "must have required property 'size'",
								schema: schema106.properties.customSections.items.required,
								parentSchema: schema106.properties.customSections.items,
								data: data40
							};
							vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
						}
						for (let key8 in data40) if (key8 !== "name" && key8 !== "offset" && key8 !== "size") {
							let err87 = {
								instancePath: instancePath + "/customSections/" + i5,
								schemaPath: "#/properties/customSections/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema106.properties.customSections.items,
								data: data40
							};
							vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
						}
						if (data40.name !== void 0) {
							let data41 = data40.name;
							if (typeof data41 != "string") {
								let err88 = {
									instancePath: instancePath + "/customSections/" + i5 + "/name",
									schemaPath: "#/properties/customSections/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema106.properties.customSections.items.properties.name.type,
									parentSchema: schema106.properties.customSections.items.properties.name,
									data: data41
								};
								vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
							}
						}
						if (data40.offset !== void 0) {
							let data42 = data40.offset;
							if (typeof data42 != "number" || data42 % 1 || isNaN(data42) || !isFinite(data42)) {
								let err89 = {
									instancePath: instancePath + "/customSections/" + i5 + "/offset",
									schemaPath: "#/properties/customSections/items/properties/offset/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema106.properties.customSections.items.properties.offset.type,
									parentSchema: schema106.properties.customSections.items.properties.offset,
									data: data42
								};
								vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
							}
							if (typeof data42 == "number" && isFinite(data42) && (data42 < 0 || isNaN(data42))) {
								let err90 = {
									instancePath: instancePath + "/customSections/" + i5 + "/offset",
									schemaPath: "#/properties/customSections/items/properties/offset/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema106.properties.customSections.items.properties.offset,
									data: data42
								};
								vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
							}
						}
						if (data40.size !== void 0) {
							let data43 = data40.size;
							if (typeof data43 != "number" || data43 % 1 || isNaN(data43) || !isFinite(data43)) {
								let err91 = {
									instancePath: instancePath + "/customSections/" + i5 + "/size",
									schemaPath: "#/properties/customSections/items/properties/size/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema106.properties.customSections.items.properties.size.type,
									parentSchema: schema106.properties.customSections.items.properties.size,
									data: data43
								};
								vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
							}
							if (typeof data43 == "number" && isFinite(data43) && (data43 < 0 || isNaN(data43))) {
								let err92 = {
									instancePath: instancePath + "/customSections/" + i5 + "/size",
									schemaPath: "#/properties/customSections/items/properties/size/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema106.properties.customSections.items.properties.size,
									data: data43
								};
								vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
							}
						}
					} else {
						let err93 = {
							instancePath: instancePath + "/customSections/" + i5,
							schemaPath: "#/properties/customSections/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema106.properties.customSections.items.type,
							parentSchema: schema106.properties.customSections.items,
							data: data40
						};
						vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
					}
				}
			} else {
				let err94 = {
					instancePath: instancePath + "/customSections",
					schemaPath: "#/properties/customSections/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema106.properties.customSections.type,
					parentSchema: schema106.properties.customSections,
					data: data39
				};
				vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
			}
		}
		if (data.producers !== void 0) {
			let data44 = data.producers;
			if (Array.isArray(data44)) {
				let len6 = data44.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data45 = data44[i6];
					if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
						if (data45.field === void 0) {
							let err95 = {
								instancePath: instancePath + "/producers/" + i6,
								schemaPath: "#/properties/producers/items/required",
								keyword: "required",
								params: { missingProperty: "field" },
								message: "must have required property 'field'",
								schema: schema106.properties.producers.items.required,
								parentSchema: schema106.properties.producers.items,
								data: data45
							};
							vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
						}
						if (data45.name === void 0) {
							let err96 = {
								instancePath: instancePath + "/producers/" + i6,
								schemaPath: "#/properties/producers/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema106.properties.producers.items.required,
								parentSchema: schema106.properties.producers.items,
								data: data45
							};
							vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
						}
						if (data45.version === void 0) {
							let err97 = {
								instancePath: instancePath + "/producers/" + i6,
								schemaPath: "#/properties/producers/items/required",
								keyword: "required",
								params: { missingProperty: "version" },
								message: "must have required property 'version'",
								schema: schema106.properties.producers.items.required,
								parentSchema: schema106.properties.producers.items,
								data: data45
							};
							vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
						}
						for (let key9 in data45) if (key9 !== "field" && key9 !== "name" && key9 !== "version") {
							let err98 = {
								instancePath: instancePath + "/producers/" + i6,
								schemaPath: "#/properties/producers/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema106.properties.producers.items,
								data: data45
							};
							vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
						}
						if (data45.field !== void 0) {
							let data46 = data45.field;
							if (typeof data46 != "string") {
								let err99 = {
									instancePath: instancePath + "/producers/" + i6 + "/field",
									schemaPath: "#/properties/producers/items/properties/field/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema106.properties.producers.items.properties.field.type,
									parentSchema: schema106.properties.producers.items.properties.field,
									data: data46
								};
								vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
							}
						}
						if (data45.name !== void 0) {
							let data47 = data45.name;
							if (typeof data47 != "string") {
								let err100 = {
									instancePath: instancePath + "/producers/" + i6 + "/name",
									schemaPath: "#/properties/producers/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema106.properties.producers.items.properties.name.type,
									parentSchema: schema106.properties.producers.items.properties.name,
									data: data47
								};
								vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
							}
						}
						if (data45.version !== void 0) {
							let data48 = data45.version;
							if (typeof data48 != "string") {
								let err101 = {
									instancePath: instancePath + "/producers/" + i6 + "/version",
									schemaPath: "#/properties/producers/items/properties/version/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema106.properties.producers.items.properties.version.type,
									parentSchema: schema106.properties.producers.items.properties.version,
									data: data48
								};
								vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
							}
						}
					} else {
						let err102 = {
							instancePath: instancePath + "/producers/" + i6,
							schemaPath: "#/properties/producers/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema106.properties.producers.items.type,
							parentSchema: schema106.properties.producers.items,
							data: data45
						};
						vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
					}
				}
			} else {
				let err103 = {
					instancePath: instancePath + "/producers",
					schemaPath: "#/properties/producers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema106.properties.producers.type,
					parentSchema: schema106.properties.producers,
					data: data44
				};
				vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
			}
		}
		if (data.modules !== void 0) {
			let data49 = data.modules;
			if (Array.isArray(data49)) {
				let len7 = data49.length;
				for (let i7 = 0; i7 < len7; i7++) wrapper0.validate(data49[i7], {
					instancePath: instancePath + "/modules/" + i7,
					parentData: data49,
					parentDataProperty: i7,
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], wrapper0.validate.errors), errors = vErrors.length);
			} else {
				let err104 = {
					instancePath: instancePath + "/modules",
					schemaPath: "#/properties/modules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema106.properties.modules.type,
					parentSchema: schema106.properties.modules,
					data: data49
				};
				vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
			}
		}
	} else {
		let err105 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema106.type,
			parentSchema: schema106,
			data
		};
		vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
	}
	return validate254.errors = vErrors, errors === 0;
}
validate254.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate268.evaluated;
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
	return validate268.errors = vErrors, errors === 0;
}
validate268.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate270.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.login === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "login" },
				message: "must have required property 'login'",
				schema: schema76.required,
				parentSchema: schema76,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.id === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'",
				schema: schema76.required,
				parentSchema: schema76,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "login" && key0 !== "id") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema76,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.login !== void 0) {
			let data0 = data.login;
			if (typeof data0 == "string") {
				if (func1(data0) > 100) {
					let err3 = {
						instancePath: instancePath + "/login",
						schemaPath: "#/properties/login/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters",
						schema: 100,
						parentSchema: schema76.properties.login,
						data: data0
					};
					vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
				}
				if (func1(data0) < 1) {
					let err4 = {
						instancePath: instancePath + "/login",
						schemaPath: "#/properties/login/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema76.properties.login,
						data: data0
					};
					vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/login",
					schemaPath: "#/properties/login/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema76.properties.login.type,
					parentSchema: schema76.properties.login,
					data: data0
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) {
				let err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema76.properties.id.type,
					parentSchema: schema76.properties.id,
					data: data1
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					let err7 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991",
						schema: 9007199254740991,
						parentSchema: schema76.properties.id,
						data: data1
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					let err8 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema76.properties.id,
						data: data1
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
			}
		}
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema76.type,
			parentSchema: schema76,
			data
		};
		vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
	}
	return validate270.errors = vErrors, errors === 0;
}
validate270.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate272.evaluated;
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
	return validate272.errors = vErrors, errors === 0;
}
validate272.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate236.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'",
				schema: schema101.required,
				parentSchema: schema101,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.facts === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "facts" },
				message: "must have required property 'facts'",
				schema: schema101.required,
				parentSchema: schema101,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "format" && key0 !== "facts") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema101,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.format !== void 0) {
			let data0 = data.format;
			if (data0 !== 1) {
				let err3 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema101.properties.format,
					data: data0
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.facts !== void 0) {
			let data1 = data.facts;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.change === void 0) {
					let err4 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/required",
						keyword: "required",
						params: { missingProperty: "change" },
						message: "must have required property 'change'",
						schema: schema101.properties.facts.required,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
				}
				if (data1.ancestry === void 0) {
					let err5 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/required",
						keyword: "required",
						params: { missingProperty: "ancestry" },
						message: "must have required property 'ancestry'",
						schema: schema101.properties.facts.required,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
				}
				if (data1.documents === void 0) {
					let err6 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/required",
						keyword: "required",
						params: { missingProperty: "documents" },
						message: "must have required property 'documents'",
						schema: schema101.properties.facts.required,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
				}
				if (data1.settings === void 0) {
					let err7 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/required",
						keyword: "required",
						params: { missingProperty: "settings" },
						message: "must have required property 'settings'",
						schema: schema101.properties.facts.required,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
				if (data1.plugin === void 0) {
					let err8 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/required",
						keyword: "required",
						params: { missingProperty: "plugin" },
						message: "must have required property 'plugin'",
						schema: schema101.properties.facts.required,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
				if (data1.names === void 0) {
					let err9 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/required",
						keyword: "required",
						params: { missingProperty: "names" },
						message: "must have required property 'names'",
						schema: schema101.properties.facts.required,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
				}
				if (data1.manifest === void 0) {
					let err10 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/required",
						keyword: "required",
						params: { missingProperty: "manifest" },
						message: "must have required property 'manifest'",
						schema: schema101.properties.facts.required,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
				}
				if (data1.record === void 0) {
					let err11 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/required",
						keyword: "required",
						params: { missingProperty: "record" },
						message: "must have required property 'record'",
						schema: schema101.properties.facts.required,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
				if (data1.delivery === void 0) {
					let err12 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/required",
						keyword: "required",
						params: { missingProperty: "delivery" },
						message: "must have required property 'delivery'",
						schema: schema101.properties.facts.required,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
				}
				if (data1.artifact === void 0) {
					let err13 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/required",
						keyword: "required",
						params: { missingProperty: "artifact" },
						message: "must have required property 'artifact'",
						schema: schema101.properties.facts.required,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
				}
				if (data1.wasm === void 0) {
					let err14 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/required",
						keyword: "required",
						params: { missingProperty: "wasm" },
						message: "must have required property 'wasm'",
						schema: schema101.properties.facts.required,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
				}
				if (data1.provenance === void 0) {
					let err15 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/required",
						keyword: "required",
						params: { missingProperty: "provenance" },
						message: "must have required property 'provenance'",
						schema: schema101.properties.facts.required,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
				}
				if (data1.releaseFiles === void 0) {
					let err16 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/required",
						keyword: "required",
						params: { missingProperty: "releaseFiles" },
						message: "must have required property 'releaseFiles'",
						schema: schema101.properties.facts.required,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
				}
				if (data1.closure === void 0) {
					let err17 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/required",
						keyword: "required",
						params: { missingProperty: "closure" },
						message: "must have required property 'closure'",
						schema: schema101.properties.facts.required,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
				}
				if (data1.author === void 0) {
					let err18 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/required",
						keyword: "required",
						params: { missingProperty: "author" },
						message: "must have required property 'author'",
						schema: schema101.properties.facts.required,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
				}
				if (data1.now === void 0) {
					let err19 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/required",
						keyword: "required",
						params: { missingProperty: "now" },
						message: "must have required property 'now'",
						schema: schema101.properties.facts.required,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
				}
				for (let key1 in data1) if (!func4.call(schema101.properties.facts.properties, key1)) {
					let err20 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema101.properties.facts,
						data: data1
					};
					vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
				}
				if (data1.change !== void 0) {
					let data2 = data1.change;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (Object.keys(data2).length > 1) {
							let err21 = {
								instancePath: instancePath + "/facts/change",
								schemaPath: "#/properties/facts/properties/change/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.change,
								data: data2
							};
							vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
						}
						if (Object.keys(data2).length < 1) {
							let err22 = {
								instancePath: instancePath + "/facts/change",
								schemaPath: "#/properties/facts/properties/change/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.change,
								data: data2
							};
							vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
						}
						for (let key2 in data2) if (key2 !== "value" && key2 !== "missing" && key2 !== "deferred") {
							let err23 = {
								instancePath: instancePath + "/facts/change",
								schemaPath: "#/properties/facts/properties/change/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema101.properties.facts.properties.change,
								data: data2
							};
							vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
						}
						if (data2.value !== void 0) {
							let data3 = data2.value;
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								if (data3.kind === void 0) {
									let err24 = {
										instancePath: instancePath + "/facts/change/value",
										schemaPath: "#/properties/facts/properties/change/properties/value/required",
										keyword: "required",
										params: { missingProperty: "kind" },
										message: "must have required property 'kind'",
										schema: schema101.properties.facts.properties.change.properties.value.required,
										parentSchema: schema101.properties.facts.properties.change.properties.value,
										data: data3
									};
									vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
								}
								if (data3.files === void 0) {
									let err25 = {
										instancePath: instancePath + "/facts/change/value",
										schemaPath: "#/properties/facts/properties/change/properties/value/required",
										keyword: "required",
										params: { missingProperty: "files" },
										message: "must have required property 'files'",
										schema: schema101.properties.facts.properties.change.properties.value.required,
										parentSchema: schema101.properties.facts.properties.change.properties.value,
										data: data3
									};
									vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
								}
								for (let key3 in data3) if (key3 !== "kind" && key3 !== "plugin" && key3 !== "version" && key3 !== "files") {
									let err26 = {
										instancePath: instancePath + "/facts/change/value",
										schemaPath: "#/properties/facts/properties/change/properties/value/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										message: "must NOT have additional properties",
										schema: !1,
										parentSchema: schema101.properties.facts.properties.change.properties.value,
										data: data3
									};
									vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
								}
								if (data3.kind !== void 0) {
									let data4 = data3.kind;
									if (data4 !== "new-plugin" && data4 !== "release" && data4 !== "record" && data4 !== "yank" && data4 !== "removal" && data4 !== "deprecation" && data4 !== "rating" && data4 !== "organisation" && data4 !== "advisory" && data4 !== "policy" && data4 !== "trust" && data4 !== "other" && data4 !== "mixed" && data4 !== "empty") {
										let err27 = {
											instancePath: instancePath + "/facts/change/value/kind",
											schemaPath: "#/properties/facts/properties/change/properties/value/properties/kind/enum",
											keyword: "enum",
											params: { allowedValues: schema101.properties.facts.properties.change.properties.value.properties.kind.enum },
											message: "must be equal to one of the allowed values",
											schema: schema101.properties.facts.properties.change.properties.value.properties.kind.enum,
											parentSchema: schema101.properties.facts.properties.change.properties.value.properties.kind,
											data: data4
										};
										vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
									}
								}
								if (data3.plugin !== void 0 && (validate237(data3.plugin, {
									instancePath: instancePath + "/facts/change/value/plugin",
									parentData: data3,
									parentDataProperty: "plugin",
									rootData,
									dynamicAnchors
								}) || (vErrors = append(vErrors ?? [], validate237.errors), errors = vErrors.length)), data3.version !== void 0 && (validate239(data3.version, {
									instancePath: instancePath + "/facts/change/value/version",
									parentData: data3,
									parentDataProperty: "version",
									rootData,
									dynamicAnchors
								}) || (vErrors = append(vErrors ?? [], validate239.errors), errors = vErrors.length)), data3.files !== void 0) {
									let data7 = data3.files;
									if (Array.isArray(data7)) {
										let len0 = data7.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data8 = data7[i0];
											if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
												if (data8.path === void 0) {
													let err28 = {
														instancePath: instancePath + "/facts/change/value/files/" + i0,
														schemaPath: "#/properties/facts/properties/change/properties/value/properties/files/items/required",
														keyword: "required",
														params: { missingProperty: "path" },
														message: "must have required property 'path'",
														schema: schema101.properties.facts.properties.change.properties.value.properties.files.items.required,
														parentSchema: schema101.properties.facts.properties.change.properties.value.properties.files.items,
														data: data8
													};
													vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
												}
												if (data8.status === void 0) {
													let err29 = {
														instancePath: instancePath + "/facts/change/value/files/" + i0,
														schemaPath: "#/properties/facts/properties/change/properties/value/properties/files/items/required",
														keyword: "required",
														params: { missingProperty: "status" },
														message: "must have required property 'status'",
														schema: schema101.properties.facts.properties.change.properties.value.properties.files.items.required,
														parentSchema: schema101.properties.facts.properties.change.properties.value.properties.files.items,
														data: data8
													};
													vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
												}
												if (data8.mode === void 0) {
													let err30 = {
														instancePath: instancePath + "/facts/change/value/files/" + i0,
														schemaPath: "#/properties/facts/properties/change/properties/value/properties/files/items/required",
														keyword: "required",
														params: { missingProperty: "mode" },
														message: "must have required property 'mode'",
														schema: schema101.properties.facts.properties.change.properties.value.properties.files.items.required,
														parentSchema: schema101.properties.facts.properties.change.properties.value.properties.files.items,
														data: data8
													};
													vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
												}
												for (let key4 in data8) if (key4 !== "path" && key4 !== "status" && key4 !== "mode") {
													let err31 = {
														instancePath: instancePath + "/facts/change/value/files/" + i0,
														schemaPath: "#/properties/facts/properties/change/properties/value/properties/files/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key4 },
														message: "must NOT have additional properties",
														schema: !1,
														parentSchema: schema101.properties.facts.properties.change.properties.value.properties.files.items,
														data: data8
													};
													vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
												}
												if (data8.path !== void 0) {
													let data9 = data8.path;
													if (typeof data9 != "string") {
														let err32 = {
															instancePath: instancePath + "/facts/change/value/files/" + i0 + "/path",
															schemaPath: "#/properties/facts/properties/change/properties/value/properties/files/items/properties/path/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema101.properties.facts.properties.change.properties.value.properties.files.items.properties.path.type,
															parentSchema: schema101.properties.facts.properties.change.properties.value.properties.files.items.properties.path,
															data: data9
														};
														vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
													}
												}
												if (data8.status !== void 0) {
													let data10 = data8.status;
													if (data10 !== "added" && data10 !== "modified" && data10 !== "deleted") {
														let err33 = {
															instancePath: instancePath + "/facts/change/value/files/" + i0 + "/status",
															schemaPath: "#/properties/facts/properties/change/properties/value/properties/files/items/properties/status/enum",
															keyword: "enum",
															params: { allowedValues: schema101.properties.facts.properties.change.properties.value.properties.files.items.properties.status.enum },
															message: "must be equal to one of the allowed values",
															schema: schema101.properties.facts.properties.change.properties.value.properties.files.items.properties.status.enum,
															parentSchema: schema101.properties.facts.properties.change.properties.value.properties.files.items.properties.status,
															data: data10
														};
														vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
													}
												}
												if (data8.mode !== void 0) {
													let data11 = data8.mode;
													if (typeof data11 != "string") {
														let err34 = {
															instancePath: instancePath + "/facts/change/value/files/" + i0 + "/mode",
															schemaPath: "#/properties/facts/properties/change/properties/value/properties/files/items/properties/mode/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema101.properties.facts.properties.change.properties.value.properties.files.items.properties.mode.type,
															parentSchema: schema101.properties.facts.properties.change.properties.value.properties.files.items.properties.mode,
															data: data11
														};
														vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
													}
												}
											} else {
												let err35 = {
													instancePath: instancePath + "/facts/change/value/files/" + i0,
													schemaPath: "#/properties/facts/properties/change/properties/value/properties/files/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object",
													schema: schema101.properties.facts.properties.change.properties.value.properties.files.items.type,
													parentSchema: schema101.properties.facts.properties.change.properties.value.properties.files.items,
													data: data8
												};
												vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
											}
										}
									} else {
										let err36 = {
											instancePath: instancePath + "/facts/change/value/files",
											schemaPath: "#/properties/facts/properties/change/properties/value/properties/files/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema101.properties.facts.properties.change.properties.value.properties.files.type,
											parentSchema: schema101.properties.facts.properties.change.properties.value.properties.files,
											data: data7
										};
										vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
									}
								}
							} else {
								let err37 = {
									instancePath: instancePath + "/facts/change/value",
									schemaPath: "#/properties/facts/properties/change/properties/value/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema101.properties.facts.properties.change.properties.value.type,
									parentSchema: schema101.properties.facts.properties.change.properties.value,
									data: data3
								};
								vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
							}
						}
						if (data2.missing !== void 0) {
							let data12 = data2.missing;
							if (typeof data12 != "string") {
								let err38 = {
									instancePath: instancePath + "/facts/change/missing",
									schemaPath: "#/properties/facts/properties/change/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.change.properties.missing.type,
									parentSchema: schema101.properties.facts.properties.change.properties.missing,
									data: data12
								};
								vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
							}
						}
						if (data2.deferred !== void 0) {
							let data13 = data2.deferred;
							if (typeof data13 != "string") {
								let err39 = {
									instancePath: instancePath + "/facts/change/deferred",
									schemaPath: "#/properties/facts/properties/change/properties/deferred/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.change.properties.deferred.type,
									parentSchema: schema101.properties.facts.properties.change.properties.deferred,
									data: data13
								};
								vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
							}
						}
					} else {
						let err40 = {
							instancePath: instancePath + "/facts/change",
							schemaPath: "#/properties/facts/properties/change/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema101.properties.facts.properties.change.type,
							parentSchema: schema101.properties.facts.properties.change,
							data: data2
						};
						vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
					}
				}
				if (data1.ancestry !== void 0) {
					let data14 = data1.ancestry;
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (Object.keys(data14).length > 1) {
							let err41 = {
								instancePath: instancePath + "/facts/ancestry",
								schemaPath: "#/properties/facts/properties/ancestry/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.ancestry,
								data: data14
							};
							vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
						}
						if (Object.keys(data14).length < 1) {
							let err42 = {
								instancePath: instancePath + "/facts/ancestry",
								schemaPath: "#/properties/facts/properties/ancestry/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.ancestry,
								data: data14
							};
							vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
						}
						for (let key5 in data14) if (key5 !== "value" && key5 !== "missing" && key5 !== "deferred") {
							let err43 = {
								instancePath: instancePath + "/facts/ancestry",
								schemaPath: "#/properties/facts/properties/ancestry/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema101.properties.facts.properties.ancestry,
								data: data14
							};
							vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
						}
						if (data14.value !== void 0) {
							let data15 = data14.value;
							if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
								if (data15.mergeBases === void 0) {
									let err44 = {
										instancePath: instancePath + "/facts/ancestry/value",
										schemaPath: "#/properties/facts/properties/ancestry/properties/value/required",
										keyword: "required",
										params: { missingProperty: "mergeBases" },
										message: "must have required property 'mergeBases'",
										schema: schema101.properties.facts.properties.ancestry.properties.value.required,
										parentSchema: schema101.properties.facts.properties.ancestry.properties.value,
										data: data15
									};
									vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
								}
								for (let key6 in data15) if (key6 !== "mergeBases") {
									let err45 = {
										instancePath: instancePath + "/facts/ancestry/value",
										schemaPath: "#/properties/facts/properties/ancestry/properties/value/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 },
										message: "must NOT have additional properties",
										schema: !1,
										parentSchema: schema101.properties.facts.properties.ancestry.properties.value,
										data: data15
									};
									vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
								}
								if (data15.mergeBases !== void 0) {
									let data16 = data15.mergeBases;
									if (typeof data16 != "number" || data16 % 1 || isNaN(data16) || !isFinite(data16)) {
										let err46 = {
											instancePath: instancePath + "/facts/ancestry/value/mergeBases",
											schemaPath: "#/properties/facts/properties/ancestry/properties/value/properties/mergeBases/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema101.properties.facts.properties.ancestry.properties.value.properties.mergeBases.type,
											parentSchema: schema101.properties.facts.properties.ancestry.properties.value.properties.mergeBases,
											data: data16
										};
										vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
									}
									if (typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16))) {
										let err47 = {
											instancePath: instancePath + "/facts/ancestry/value/mergeBases",
											schemaPath: "#/properties/facts/properties/ancestry/properties/value/properties/mergeBases/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema101.properties.facts.properties.ancestry.properties.value.properties.mergeBases,
											data: data16
										};
										vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
									}
								}
							} else {
								let err48 = {
									instancePath: instancePath + "/facts/ancestry/value",
									schemaPath: "#/properties/facts/properties/ancestry/properties/value/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema101.properties.facts.properties.ancestry.properties.value.type,
									parentSchema: schema101.properties.facts.properties.ancestry.properties.value,
									data: data15
								};
								vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
							}
						}
						if (data14.missing !== void 0) {
							let data17 = data14.missing;
							if (typeof data17 != "string") {
								let err49 = {
									instancePath: instancePath + "/facts/ancestry/missing",
									schemaPath: "#/properties/facts/properties/ancestry/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.ancestry.properties.missing.type,
									parentSchema: schema101.properties.facts.properties.ancestry.properties.missing,
									data: data17
								};
								vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
							}
						}
						if (data14.deferred !== void 0) {
							let data18 = data14.deferred;
							if (typeof data18 != "string") {
								let err50 = {
									instancePath: instancePath + "/facts/ancestry/deferred",
									schemaPath: "#/properties/facts/properties/ancestry/properties/deferred/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.ancestry.properties.deferred.type,
									parentSchema: schema101.properties.facts.properties.ancestry.properties.deferred,
									data: data18
								};
								vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
							}
						}
					} else {
						let err51 = {
							instancePath: instancePath + "/facts/ancestry",
							schemaPath: "#/properties/facts/properties/ancestry/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema101.properties.facts.properties.ancestry.type,
							parentSchema: schema101.properties.facts.properties.ancestry,
							data: data14
						};
						vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
					}
				}
				if (data1.documents !== void 0) {
					let data19 = data1.documents;
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						if (Object.keys(data19).length > 1) {
							let err52 = {
								instancePath: instancePath + "/facts/documents",
								schemaPath: "#/properties/facts/properties/documents/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.documents,
								data: data19
							};
							vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
						}
						if (Object.keys(data19).length < 1) {
							let err53 = {
								instancePath: instancePath + "/facts/documents",
								schemaPath: "#/properties/facts/properties/documents/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.documents,
								data: data19
							};
							vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
						}
						for (let key7 in data19) if (key7 !== "value" && key7 !== "missing" && key7 !== "deferred") {
							let err54 = {
								instancePath: instancePath + "/facts/documents",
								schemaPath: "#/properties/facts/properties/documents/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema101.properties.facts.properties.documents,
								data: data19
							};
							vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
						}
						if (data19.value !== void 0) {
							let data20 = data19.value;
							if (Array.isArray(data20)) {
								let len1 = data20.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data21 = data20[i1];
									if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
										if (data21.path === void 0) {
											let err55 = {
												instancePath: instancePath + "/facts/documents/value/" + i1,
												schemaPath: "#/properties/facts/properties/documents/properties/value/items/required",
												keyword: "required",
												params: { missingProperty: "path" },
												message: "must have required property 'path'",
												schema: schema101.properties.facts.properties.documents.properties.value.items.required,
												parentSchema: schema101.properties.facts.properties.documents.properties.value.items,
												data: data21
											};
											vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
										}
										if (data21.problems === void 0) {
											let err56 = {
												instancePath: instancePath + "/facts/documents/value/" + i1,
												schemaPath: "#/properties/facts/properties/documents/properties/value/items/required",
												keyword: "required",
												params: { missingProperty: "problems" },
												message: "must have required property 'problems'",
												schema: schema101.properties.facts.properties.documents.properties.value.items.required,
												parentSchema: schema101.properties.facts.properties.documents.properties.value.items,
												data: data21
											};
											vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
										}
										for (let key8 in data21) if (key8 !== "path" && key8 !== "text" && key8 !== "problems") {
											let err57 = {
												instancePath: instancePath + "/facts/documents/value/" + i1,
												schemaPath: "#/properties/facts/properties/documents/properties/value/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key8 },
												message: "must NOT have additional properties",
												schema: !1,
												parentSchema: schema101.properties.facts.properties.documents.properties.value.items,
												data: data21
											};
											vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
										}
										if (data21.path !== void 0) {
											let data22 = data21.path;
											if (typeof data22 != "string") {
												let err58 = {
													instancePath: instancePath + "/facts/documents/value/" + i1 + "/path",
													schemaPath: "#/properties/facts/properties/documents/properties/value/items/properties/path/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema101.properties.facts.properties.documents.properties.value.items.properties.path.type,
													parentSchema: schema101.properties.facts.properties.documents.properties.value.items.properties.path,
													data: data22
												};
												vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
											}
										}
										if (data21.text !== void 0) {
											let data23 = data21.text;
											if (typeof data23 != "string") {
												let err59 = {
													instancePath: instancePath + "/facts/documents/value/" + i1 + "/text",
													schemaPath: "#/properties/facts/properties/documents/properties/value/items/properties/text/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema101.properties.facts.properties.documents.properties.value.items.properties.text.type,
													parentSchema: schema101.properties.facts.properties.documents.properties.value.items.properties.text,
													data: data23
												};
												vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
											}
										}
										if (data21.problems !== void 0) {
											let data24 = data21.problems;
											if (Array.isArray(data24)) {
												let len2 = data24.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let data25 = data24[i2];
													if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
														if (data25.message === void 0) {
															let err60 = {
																instancePath: instancePath + "/facts/documents/value/" + i1 + "/problems/" + i2,
																schemaPath: "#/properties/facts/properties/documents/properties/value/items/properties/problems/items/required",
																keyword: "required",
																params: { missingProperty: "message" },
																message: "must have required property 'message'",
																schema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items.required,
																parentSchema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items,
																data: data25
															};
															vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
														}
														for (let key9 in data25) if (key9 !== "message" && key9 !== "fix" && key9 !== "pointer" && key9 !== "line" && key9 !== "column" && key9 !== "offset") {
															let err61 = {
																instancePath: instancePath + "/facts/documents/value/" + i1 + "/problems/" + i2,
																schemaPath: "#/properties/facts/properties/documents/properties/value/items/properties/problems/items/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key9 },
																message: "must NOT have additional properties",
																schema: !1,
																parentSchema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items,
																data: data25
															};
															vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
														}
														if (data25.message !== void 0) {
															let data26 = data25.message;
															if (typeof data26 != "string") {
																let err62 = {
																	instancePath: instancePath + "/facts/documents/value/" + i1 + "/problems/" + i2 + "/message",
																	schemaPath: "#/properties/facts/properties/documents/properties/value/items/properties/problems/items/properties/message/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string",
																	schema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items.properties.message.type,
																	parentSchema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items.properties.message,
																	data: data26
																};
																vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
															}
														}
														if (data25.fix !== void 0) {
															let data27 = data25.fix;
															if (typeof data27 != "string") {
																let err63 = {
																	instancePath: instancePath + "/facts/documents/value/" + i1 + "/problems/" + i2 + "/fix",
																	schemaPath: "#/properties/facts/properties/documents/properties/value/items/properties/problems/items/properties/fix/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string",
																	schema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items.properties.fix.type,
																	parentSchema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items.properties.fix,
																	data: data27
																};
																vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
															}
														}
														if (data25.pointer !== void 0) {
															let data28 = data25.pointer;
															if (typeof data28 != "string") {
																let err64 = {
																	instancePath: instancePath + "/facts/documents/value/" + i1 + "/problems/" + i2 + "/pointer",
																	schemaPath: "#/properties/facts/properties/documents/properties/value/items/properties/problems/items/properties/pointer/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string",
																	schema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items.properties.pointer.type,
																	parentSchema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items.properties.pointer,
																	data: data28
																};
																vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
															}
														}
														if (data25.line !== void 0) {
															let data29 = data25.line;
															if (typeof data29 != "number" || data29 % 1 || isNaN(data29) || !isFinite(data29)) {
																let err65 = {
																	instancePath: instancePath + "/facts/documents/value/" + i1 + "/problems/" + i2 + "/line",
																	schemaPath: "#/properties/facts/properties/documents/properties/value/items/properties/problems/items/properties/line/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer",
																	schema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items.properties.line.type,
																	parentSchema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items.properties.line,
																	data: data29
																};
																vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
															}
														}
														if (data25.column !== void 0) {
															let data30 = data25.column;
															if (typeof data30 != "number" || data30 % 1 || isNaN(data30) || !isFinite(data30)) {
																let err66 = {
																	instancePath: instancePath + "/facts/documents/value/" + i1 + "/problems/" + i2 + "/column",
																	schemaPath: "#/properties/facts/properties/documents/properties/value/items/properties/problems/items/properties/column/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer",
																	schema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items.properties.column.type,
																	parentSchema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items.properties.column,
																	data: data30
																};
																vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
															}
														}
														if (data25.offset !== void 0) {
															let data31 = data25.offset;
															if (typeof data31 != "number" || data31 % 1 || isNaN(data31) || !isFinite(data31)) {
																let err67 = {
																	instancePath: instancePath + "/facts/documents/value/" + i1 + "/problems/" + i2 + "/offset",
																	schemaPath: "#/properties/facts/properties/documents/properties/value/items/properties/problems/items/properties/offset/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer",
																	schema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items.properties.offset.type,
																	parentSchema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items.properties.offset,
																	data: data31
																};
																vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
															}
															if (typeof data31 == "number" && isFinite(data31) && (data31 < 0 || isNaN(data31))) {
																let err68 = {
																	instancePath: instancePath + "/facts/documents/value/" + i1 + "/problems/" + i2 + "/offset",
																	schemaPath: "#/properties/facts/properties/documents/properties/value/items/properties/problems/items/properties/offset/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0",
																	schema: 0,
																	parentSchema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items.properties.offset,
																	data: data31
																};
																vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
															}
														}
													} else {
														let err69 = {
															instancePath: instancePath + "/facts/documents/value/" + i1 + "/problems/" + i2,
															schemaPath: "#/properties/facts/properties/documents/properties/value/items/properties/problems/items/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object",
															schema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items.type,
															parentSchema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.items,
															data: data25
														};
														vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
													}
												}
											} else {
												let err70 = {
													instancePath: instancePath + "/facts/documents/value/" + i1 + "/problems",
													schemaPath: "#/properties/facts/properties/documents/properties/value/items/properties/problems/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems.type,
													parentSchema: schema101.properties.facts.properties.documents.properties.value.items.properties.problems,
													data: data24
												};
												vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
											}
										}
									} else {
										let err71 = {
											instancePath: instancePath + "/facts/documents/value/" + i1,
											schemaPath: "#/properties/facts/properties/documents/properties/value/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema101.properties.facts.properties.documents.properties.value.items.type,
											parentSchema: schema101.properties.facts.properties.documents.properties.value.items,
											data: data21
										};
										vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
									}
								}
							} else {
								let err72 = {
									instancePath: instancePath + "/facts/documents/value",
									schemaPath: "#/properties/facts/properties/documents/properties/value/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema101.properties.facts.properties.documents.properties.value.type,
									parentSchema: schema101.properties.facts.properties.documents.properties.value,
									data: data20
								};
								vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
							}
						}
						if (data19.missing !== void 0) {
							let data32 = data19.missing;
							if (typeof data32 != "string") {
								let err73 = {
									instancePath: instancePath + "/facts/documents/missing",
									schemaPath: "#/properties/facts/properties/documents/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.documents.properties.missing.type,
									parentSchema: schema101.properties.facts.properties.documents.properties.missing,
									data: data32
								};
								vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
							}
						}
						if (data19.deferred !== void 0) {
							let data33 = data19.deferred;
							if (typeof data33 != "string") {
								let err74 = {
									instancePath: instancePath + "/facts/documents/deferred",
									schemaPath: "#/properties/facts/properties/documents/properties/deferred/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.documents.properties.deferred.type,
									parentSchema: schema101.properties.facts.properties.documents.properties.deferred,
									data: data33
								};
								vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
							}
						}
					} else {
						let err75 = {
							instancePath: instancePath + "/facts/documents",
							schemaPath: "#/properties/facts/properties/documents/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema101.properties.facts.properties.documents.type,
							parentSchema: schema101.properties.facts.properties.documents,
							data: data19
						};
						vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
					}
				}
				if (data1.settings !== void 0) {
					let data34 = data1.settings;
					if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
						if (Object.keys(data34).length > 1) {
							let err76 = {
								instancePath: instancePath + "/facts/settings",
								schemaPath: "#/properties/facts/properties/settings/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.settings,
								data: data34
							};
							vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
						}
						if (Object.keys(data34).length < 1) {
							let err77 = {
								instancePath: instancePath + "/facts/settings",
								schemaPath: "#/properties/facts/properties/settings/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.settings,
								data: data34
							};
							vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
						}
						for (let key10 in data34) if (key10 !== "value" && key10 !== "missing" && key10 !== "deferred") {
							let err78 = {
								instancePath: instancePath + "/facts/settings",
								schemaPath: "#/properties/facts/properties/settings/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema101.properties.facts.properties.settings,
								data: data34
							};
							vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
						}
						if (data34.value !== void 0) {
							let data35 = data34.value;
							if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
								if (data35.registry === void 0) {
									let err79 = {
										instancePath: instancePath + "/facts/settings/value",
										schemaPath: "#/properties/facts/properties/settings/properties/value/required",
										keyword: "required",
										params: { missingProperty: "registry" },
										message: "must have required property 'registry'",
										schema: schema101.properties.facts.properties.settings.properties.value.required,
										parentSchema: schema101.properties.facts.properties.settings.properties.value,
										data: data35
									};
									vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
								}
								if (data35.policy === void 0) {
									let err80 = {
										instancePath: instancePath + "/facts/settings/value",
										schemaPath: "#/properties/facts/properties/settings/properties/value/required",
										keyword: "required",
										params: { missingProperty: "policy" },
										message: "must have required property 'policy'",
										schema: schema101.properties.facts.properties.settings.properties.value.required,
										parentSchema: schema101.properties.facts.properties.settings.properties.value,
										data: data35
									};
									vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
								}
								for (let key11 in data35) if (key11 !== "commit" && key11 !== "registry" && key11 !== "policy" && key11 !== "organisation") {
									let err81 = {
										instancePath: instancePath + "/facts/settings/value",
										schemaPath: "#/properties/facts/properties/settings/properties/value/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key11 },
										message: "must NOT have additional properties",
										schema: !1,
										parentSchema: schema101.properties.facts.properties.settings.properties.value,
										data: data35
									};
									vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
								}
								data35.commit !== void 0 && (validate241(data35.commit, {
									instancePath: instancePath + "/facts/settings/value/commit",
									parentData: data35,
									parentDataProperty: "commit",
									rootData,
									dynamicAnchors
								}) || (vErrors = append(vErrors ?? [], validate241.errors), errors = vErrors.length)), data35.registry !== void 0 && (validate165(data35.registry, {
									instancePath: instancePath + "/facts/settings/value/registry",
									parentData: data35,
									parentDataProperty: "registry",
									rootData,
									dynamicAnchors
								}) || (vErrors = append(vErrors ?? [], validate165.errors), errors = vErrors.length)), data35.policy !== void 0 && (validate132(data35.policy, {
									instancePath: instancePath + "/facts/settings/value/policy",
									parentData: data35,
									parentDataProperty: "policy",
									rootData,
									dynamicAnchors
								}) || (vErrors = append(vErrors ?? [], validate132.errors), errors = vErrors.length)), data35.organisation !== void 0 && (validate129(data35.organisation, {
									instancePath: instancePath + "/facts/settings/value/organisation",
									parentData: data35,
									parentDataProperty: "organisation",
									rootData,
									dynamicAnchors
								}) || (vErrors = append(vErrors ?? [], validate129.errors), errors = vErrors.length));
							} else {
								let err82 = {
									instancePath: instancePath + "/facts/settings/value",
									schemaPath: "#/properties/facts/properties/settings/properties/value/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema101.properties.facts.properties.settings.properties.value.type,
									parentSchema: schema101.properties.facts.properties.settings.properties.value,
									data: data35
								};
								vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
							}
						}
						if (data34.missing !== void 0) {
							let data40 = data34.missing;
							if (typeof data40 != "string") {
								let err83 = {
									instancePath: instancePath + "/facts/settings/missing",
									schemaPath: "#/properties/facts/properties/settings/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.settings.properties.missing.type,
									parentSchema: schema101.properties.facts.properties.settings.properties.missing,
									data: data40
								};
								vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
							}
						}
						if (data34.deferred !== void 0) {
							let data41 = data34.deferred;
							if (typeof data41 != "string") {
								let err84 = {
									instancePath: instancePath + "/facts/settings/deferred",
									schemaPath: "#/properties/facts/properties/settings/properties/deferred/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.settings.properties.deferred.type,
									parentSchema: schema101.properties.facts.properties.settings.properties.deferred,
									data: data41
								};
								vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
							}
						}
					} else {
						let err85 = {
							instancePath: instancePath + "/facts/settings",
							schemaPath: "#/properties/facts/properties/settings/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema101.properties.facts.properties.settings.type,
							parentSchema: schema101.properties.facts.properties.settings,
							data: data34
						};
						vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
					}
				}
				if (data1.plugin !== void 0) {
					let data42 = data1.plugin;
					if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
						if (Object.keys(data42).length > 1) {
							let err86 = {
								instancePath: instancePath + "/facts/plugin",
								schemaPath: "#/properties/facts/properties/plugin/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.plugin,
								data: data42
							};
							vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
						}
						if (Object.keys(data42).length < 1) {
							let err87 = {
								instancePath: instancePath + "/facts/plugin",
								schemaPath: "#/properties/facts/properties/plugin/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.plugin,
								data: data42
							};
							vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
						}
						for (let key12 in data42) if (key12 !== "value" && key12 !== "missing" && key12 !== "deferred") {
							let err88 = {
								instancePath: instancePath + "/facts/plugin",
								schemaPath: "#/properties/facts/properties/plugin/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema101.properties.facts.properties.plugin,
								data: data42
							};
							vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
						}
						if (data42.value !== void 0) {
							let data43 = data42.value;
							if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
								if (data43.exists === void 0) {
									let err89 = {
										instancePath: instancePath + "/facts/plugin/value",
										schemaPath: "#/properties/facts/properties/plugin/properties/value/required",
										keyword: "required",
										params: { missingProperty: "exists" },
										message: "must have required property 'exists'",
										schema: schema101.properties.facts.properties.plugin.properties.value.required,
										parentSchema: schema101.properties.facts.properties.plugin.properties.value,
										data: data43
									};
									vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
								}
								if (data43.releases === void 0) {
									let err90 = {
										instancePath: instancePath + "/facts/plugin/value",
										schemaPath: "#/properties/facts/properties/plugin/properties/value/required",
										keyword: "required",
										params: { missingProperty: "releases" },
										message: "must have required property 'releases'",
										schema: schema101.properties.facts.properties.plugin.properties.value.required,
										parentSchema: schema101.properties.facts.properties.plugin.properties.value,
										data: data43
									};
									vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
								}
								for (let key13 in data43) if (key13 !== "exists" && key13 !== "record" && key13 !== "releases") {
									let err91 = {
										instancePath: instancePath + "/facts/plugin/value",
										schemaPath: "#/properties/facts/properties/plugin/properties/value/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key13 },
										message: "must NOT have additional properties",
										schema: !1,
										parentSchema: schema101.properties.facts.properties.plugin.properties.value,
										data: data43
									};
									vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
								}
								if (data43.exists !== void 0) {
									let data44 = data43.exists;
									if (typeof data44 != "boolean") {
										let err92 = {
											instancePath: instancePath + "/facts/plugin/value/exists",
											schemaPath: "#/properties/facts/properties/plugin/properties/value/properties/exists/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean",
											schema: schema101.properties.facts.properties.plugin.properties.value.properties.exists.type,
											parentSchema: schema101.properties.facts.properties.plugin.properties.value.properties.exists,
											data: data44
										};
										vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
									}
								}
								if (data43.record !== void 0 && (validate147(data43.record, {
									instancePath: instancePath + "/facts/plugin/value/record",
									parentData: data43,
									parentDataProperty: "record",
									rootData,
									dynamicAnchors
								}) || (vErrors = append(vErrors ?? [], validate147.errors), errors = vErrors.length)), data43.releases !== void 0) {
									let data46 = data43.releases;
									if (Array.isArray(data46)) {
										let len3 = data46.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let data47 = data46[i3];
											if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
												if (data47.version === void 0) {
													let err93 = {
														instancePath: instancePath + "/facts/plugin/value/releases/" + i3,
														schemaPath: "#/properties/facts/properties/plugin/properties/value/properties/releases/items/required",
														keyword: "required",
														params: { missingProperty: "version" },
														message: "must have required property 'version'",
														schema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.required,
														parentSchema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items,
														data: data47
													};
													vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
												}
												if (data47.permissions === void 0) {
													let err94 = {
														instancePath: instancePath + "/facts/plugin/value/releases/" + i3,
														schemaPath: "#/properties/facts/properties/plugin/properties/value/properties/releases/items/required",
														keyword: "required",
														params: { missingProperty: "permissions" },
														message: "must have required property 'permissions'",
														schema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.required,
														parentSchema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items,
														data: data47
													};
													vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
												}
												if (data47.dependencies === void 0) {
													let err95 = {
														instancePath: instancePath + "/facts/plugin/value/releases/" + i3,
														schemaPath: "#/properties/facts/properties/plugin/properties/value/properties/releases/items/required",
														keyword: "required",
														params: { missingProperty: "dependencies" },
														message: "must have required property 'dependencies'",
														schema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.required,
														parentSchema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items,
														data: data47
													};
													vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
												}
												if (data47.rank === void 0) {
													let err96 = {
														instancePath: instancePath + "/facts/plugin/value/releases/" + i3,
														schemaPath: "#/properties/facts/properties/plugin/properties/value/properties/releases/items/required",
														keyword: "required",
														params: { missingProperty: "rank" },
														message: "must have required property 'rank'",
														schema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.required,
														parentSchema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items,
														data: data47
													};
													vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
												}
												for (let key14 in data47) if (key14 !== "version" && key14 !== "permissions" && key14 !== "dependencies" && key14 !== "rank" && key14 !== "size" && key14 !== "withdrawn") {
													let err97 = {
														instancePath: instancePath + "/facts/plugin/value/releases/" + i3,
														schemaPath: "#/properties/facts/properties/plugin/properties/value/properties/releases/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key14 },
														message: "must NOT have additional properties",
														schema: !1,
														parentSchema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items,
														data: data47
													};
													vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
												}
												if (data47.version !== void 0 && (validate239(data47.version, {
													instancePath: instancePath + "/facts/plugin/value/releases/" + i3 + "/version",
													parentData: data47,
													parentDataProperty: "version",
													rootData,
													dynamicAnchors
												}) || (vErrors = append(vErrors ?? [], validate239.errors), errors = vErrors.length)), data47.permissions !== void 0) {
													let data49 = data47.permissions;
													if (Array.isArray(data49)) {
														let len4 = data49.length;
														for (let i4 = 0; i4 < len4; i4++) {
															let data50 = data49[i4];
															if (typeof data50 != "string") {
																let err98 = {
																	instancePath: instancePath + "/facts/plugin/value/releases/" + i3 + "/permissions/" + i4,
																	schemaPath: "#/properties/facts/properties/plugin/properties/value/properties/releases/items/properties/permissions/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string",
																	schema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.properties.permissions.items.type,
																	parentSchema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.properties.permissions.items,
																	data: data50
																};
																vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
															}
														}
													} else {
														let err99 = {
															instancePath: instancePath + "/facts/plugin/value/releases/" + i3 + "/permissions",
															schemaPath: "#/properties/facts/properties/plugin/properties/value/properties/releases/items/properties/permissions/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array",
															schema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.properties.permissions.type,
															parentSchema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.properties.permissions,
															data: data49
														};
														vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
													}
												}
												if (data47.dependencies !== void 0) {
													let data51 = data47.dependencies;
													if (Array.isArray(data51)) {
														let len5 = data51.length;
														for (let i5 = 0; i5 < len5; i5++) validate237(data51[i5], {
															instancePath: instancePath + "/facts/plugin/value/releases/" + i3 + "/dependencies/" + i5,
															parentData: data51,
															parentDataProperty: i5,
															rootData,
															dynamicAnchors
														}) || (vErrors = append(vErrors ?? [], validate237.errors), errors = vErrors.length);
													} else {
														let err100 = {
															instancePath: instancePath + "/facts/plugin/value/releases/" + i3 + "/dependencies",
															schemaPath: "#/properties/facts/properties/plugin/properties/value/properties/releases/items/properties/dependencies/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array",
															schema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.properties.dependencies.type,
															parentSchema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.properties.dependencies,
															data: data51
														};
														vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
													}
												}
												if (data47.rank !== void 0) {
													let data53 = data47.rank;
													if (data53 !== "none" && data53 !== "key" && data53 !== "keyless") {
														let err101 = {
															instancePath: instancePath + "/facts/plugin/value/releases/" + i3 + "/rank",
															schemaPath: "#/properties/facts/properties/plugin/properties/value/properties/releases/items/properties/rank/enum",
															keyword: "enum",
															params: { allowedValues: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.properties.rank.enum },
															message: "must be equal to one of the allowed values",
															schema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.properties.rank.enum,
															parentSchema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.properties.rank,
															data: data53
														};
														vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
													}
												}
												if (data47.size !== void 0) {
													let data54 = data47.size;
													if (typeof data54 != "number" || data54 % 1 || isNaN(data54) || !isFinite(data54)) {
														let err102 = {
															instancePath: instancePath + "/facts/plugin/value/releases/" + i3 + "/size",
															schemaPath: "#/properties/facts/properties/plugin/properties/value/properties/releases/items/properties/size/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer",
															schema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.properties.size.type,
															parentSchema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.properties.size,
															data: data54
														};
														vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
													}
													if (typeof data54 == "number" && isFinite(data54) && (data54 < 0 || isNaN(data54))) {
														let err103 = {
															instancePath: instancePath + "/facts/plugin/value/releases/" + i3 + "/size",
															schemaPath: "#/properties/facts/properties/plugin/properties/value/properties/releases/items/properties/size/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0",
															schema: 0,
															parentSchema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.properties.size,
															data: data54
														};
														vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
													}
												}
												if (data47.withdrawn !== void 0) {
													let data55 = data47.withdrawn;
													if (data55 !== "yanked" && data55 !== "removed") {
														let err104 = {
															instancePath: instancePath + "/facts/plugin/value/releases/" + i3 + "/withdrawn",
															schemaPath: "#/properties/facts/properties/plugin/properties/value/properties/releases/items/properties/withdrawn/enum",
															keyword: "enum",
															params: { allowedValues: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.properties.withdrawn.enum },
															message: "must be equal to one of the allowed values",
															schema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.properties.withdrawn.enum,
															parentSchema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.properties.withdrawn,
															data: data55
														};
														vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
													}
												}
											} else {
												let err105 = {
													instancePath: instancePath + "/facts/plugin/value/releases/" + i3,
													schemaPath: "#/properties/facts/properties/plugin/properties/value/properties/releases/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object",
													schema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items.type,
													parentSchema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.items,
													data: data47
												};
												vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
											}
										}
									} else {
										let err106 = {
											instancePath: instancePath + "/facts/plugin/value/releases",
											schemaPath: "#/properties/facts/properties/plugin/properties/value/properties/releases/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema101.properties.facts.properties.plugin.properties.value.properties.releases.type,
											parentSchema: schema101.properties.facts.properties.plugin.properties.value.properties.releases,
											data: data46
										};
										vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
									}
								}
							} else {
								let err107 = {
									instancePath: instancePath + "/facts/plugin/value",
									schemaPath: "#/properties/facts/properties/plugin/properties/value/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema101.properties.facts.properties.plugin.properties.value.type,
									parentSchema: schema101.properties.facts.properties.plugin.properties.value,
									data: data43
								};
								vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
							}
						}
						if (data42.missing !== void 0) {
							let data56 = data42.missing;
							if (typeof data56 != "string") {
								let err108 = {
									instancePath: instancePath + "/facts/plugin/missing",
									schemaPath: "#/properties/facts/properties/plugin/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.plugin.properties.missing.type,
									parentSchema: schema101.properties.facts.properties.plugin.properties.missing,
									data: data56
								};
								vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
							}
						}
						if (data42.deferred !== void 0) {
							let data57 = data42.deferred;
							if (typeof data57 != "string") {
								let err109 = {
									instancePath: instancePath + "/facts/plugin/deferred",
									schemaPath: "#/properties/facts/properties/plugin/properties/deferred/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.plugin.properties.deferred.type,
									parentSchema: schema101.properties.facts.properties.plugin.properties.deferred,
									data: data57
								};
								vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
							}
						}
					} else {
						let err110 = {
							instancePath: instancePath + "/facts/plugin",
							schemaPath: "#/properties/facts/properties/plugin/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema101.properties.facts.properties.plugin.type,
							parentSchema: schema101.properties.facts.properties.plugin,
							data: data42
						};
						vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
					}
				}
				if (data1.names !== void 0) {
					let data58 = data1.names;
					if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
						if (Object.keys(data58).length > 1) {
							let err111 = {
								instancePath: instancePath + "/facts/names",
								schemaPath: "#/properties/facts/properties/names/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.names,
								data: data58
							};
							vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
						}
						if (Object.keys(data58).length < 1) {
							let err112 = {
								instancePath: instancePath + "/facts/names",
								schemaPath: "#/properties/facts/properties/names/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.names,
								data: data58
							};
							vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
						}
						for (let key15 in data58) if (key15 !== "value" && key15 !== "missing" && key15 !== "deferred") {
							let err113 = {
								instancePath: instancePath + "/facts/names",
								schemaPath: "#/properties/facts/properties/names/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema101.properties.facts.properties.names,
								data: data58
							};
							vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
						}
						if (data58.value !== void 0) {
							let data59 = data58.value;
							if (Array.isArray(data59)) {
								let len6 = data59.length;
								for (let i6 = 0; i6 < len6; i6++) validate237(data59[i6], {
									instancePath: instancePath + "/facts/names/value/" + i6,
									parentData: data59,
									parentDataProperty: i6,
									rootData,
									dynamicAnchors
								}) || (vErrors = append(vErrors ?? [], validate237.errors), errors = vErrors.length);
							} else {
								let err114 = {
									instancePath: instancePath + "/facts/names/value",
									schemaPath: "#/properties/facts/properties/names/properties/value/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema101.properties.facts.properties.names.properties.value.type,
									parentSchema: schema101.properties.facts.properties.names.properties.value,
									data: data59
								};
								vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
							}
						}
						if (data58.missing !== void 0) {
							let data61 = data58.missing;
							if (typeof data61 != "string") {
								let err115 = {
									instancePath: instancePath + "/facts/names/missing",
									schemaPath: "#/properties/facts/properties/names/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.names.properties.missing.type,
									parentSchema: schema101.properties.facts.properties.names.properties.missing,
									data: data61
								};
								vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
							}
						}
						if (data58.deferred !== void 0) {
							let data62 = data58.deferred;
							if (typeof data62 != "string") {
								let err116 = {
									instancePath: instancePath + "/facts/names/deferred",
									schemaPath: "#/properties/facts/properties/names/properties/deferred/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.names.properties.deferred.type,
									parentSchema: schema101.properties.facts.properties.names.properties.deferred,
									data: data62
								};
								vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
							}
						}
					} else {
						let err117 = {
							instancePath: instancePath + "/facts/names",
							schemaPath: "#/properties/facts/properties/names/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema101.properties.facts.properties.names.type,
							parentSchema: schema101.properties.facts.properties.names,
							data: data58
						};
						vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
					}
				}
				if (data1.manifest !== void 0) {
					let data63 = data1.manifest;
					if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
						if (Object.keys(data63).length > 1) {
							let err118 = {
								instancePath: instancePath + "/facts/manifest",
								schemaPath: "#/properties/facts/properties/manifest/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.manifest,
								data: data63
							};
							vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
						}
						if (Object.keys(data63).length < 1) {
							let err119 = {
								instancePath: instancePath + "/facts/manifest",
								schemaPath: "#/properties/facts/properties/manifest/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.manifest,
								data: data63
							};
							vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
						}
						for (let key16 in data63) if (key16 !== "value" && key16 !== "missing" && key16 !== "deferred") {
							let err120 = {
								instancePath: instancePath + "/facts/manifest",
								schemaPath: "#/properties/facts/properties/manifest/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema101.properties.facts.properties.manifest,
								data: data63
							};
							vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
						}
						if (data63.value !== void 0 && (validate94(data63.value, {
							instancePath: instancePath + "/facts/manifest/value",
							parentData: data63,
							parentDataProperty: "value",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate94.errors), errors = vErrors.length)), data63.missing !== void 0) {
							let data65 = data63.missing;
							if (typeof data65 != "string") {
								let err121 = {
									instancePath: instancePath + "/facts/manifest/missing",
									schemaPath: "#/properties/facts/properties/manifest/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.manifest.properties.missing.type,
									parentSchema: schema101.properties.facts.properties.manifest.properties.missing,
									data: data65
								};
								vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
							}
						}
						if (data63.deferred !== void 0) {
							let data66 = data63.deferred;
							if (typeof data66 != "string") {
								let err122 = {
									instancePath: instancePath + "/facts/manifest/deferred",
									schemaPath: "#/properties/facts/properties/manifest/properties/deferred/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.manifest.properties.deferred.type,
									parentSchema: schema101.properties.facts.properties.manifest.properties.deferred,
									data: data66
								};
								vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
							}
						}
					} else {
						let err123 = {
							instancePath: instancePath + "/facts/manifest",
							schemaPath: "#/properties/facts/properties/manifest/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema101.properties.facts.properties.manifest.type,
							parentSchema: schema101.properties.facts.properties.manifest,
							data: data63
						};
						vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
					}
				}
				if (data1.record !== void 0) {
					let data67 = data1.record;
					if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
						if (Object.keys(data67).length > 1) {
							let err124 = {
								instancePath: instancePath + "/facts/record",
								schemaPath: "#/properties/facts/properties/record/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.record,
								data: data67
							};
							vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
						}
						if (Object.keys(data67).length < 1) {
							let err125 = {
								instancePath: instancePath + "/facts/record",
								schemaPath: "#/properties/facts/properties/record/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.record,
								data: data67
							};
							vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
						}
						for (let key17 in data67) if (key17 !== "value" && key17 !== "missing" && key17 !== "deferred") {
							let err126 = {
								instancePath: instancePath + "/facts/record",
								schemaPath: "#/properties/facts/properties/record/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key17 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema101.properties.facts.properties.record,
								data: data67
							};
							vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
						}
						if (data67.value !== void 0 && (validate147(data67.value, {
							instancePath: instancePath + "/facts/record/value",
							parentData: data67,
							parentDataProperty: "value",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate147.errors), errors = vErrors.length)), data67.missing !== void 0) {
							let data69 = data67.missing;
							if (typeof data69 != "string") {
								let err127 = {
									instancePath: instancePath + "/facts/record/missing",
									schemaPath: "#/properties/facts/properties/record/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.record.properties.missing.type,
									parentSchema: schema101.properties.facts.properties.record.properties.missing,
									data: data69
								};
								vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
							}
						}
						if (data67.deferred !== void 0) {
							let data70 = data67.deferred;
							if (typeof data70 != "string") {
								let err128 = {
									instancePath: instancePath + "/facts/record/deferred",
									schemaPath: "#/properties/facts/properties/record/properties/deferred/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.record.properties.deferred.type,
									parentSchema: schema101.properties.facts.properties.record.properties.deferred,
									data: data70
								};
								vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
							}
						}
					} else {
						let err129 = {
							instancePath: instancePath + "/facts/record",
							schemaPath: "#/properties/facts/properties/record/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema101.properties.facts.properties.record.type,
							parentSchema: schema101.properties.facts.properties.record,
							data: data67
						};
						vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
					}
				}
				if (data1.delivery !== void 0) {
					let data71 = data1.delivery;
					if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
						if (Object.keys(data71).length > 1) {
							let err130 = {
								instancePath: instancePath + "/facts/delivery",
								schemaPath: "#/properties/facts/properties/delivery/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.delivery,
								data: data71
							};
							vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
						}
						if (Object.keys(data71).length < 1) {
							let err131 = {
								instancePath: instancePath + "/facts/delivery",
								schemaPath: "#/properties/facts/properties/delivery/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.delivery,
								data: data71
							};
							vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
						}
						for (let key18 in data71) if (key18 !== "value" && key18 !== "missing" && key18 !== "deferred") {
							let err132 = {
								instancePath: instancePath + "/facts/delivery",
								schemaPath: "#/properties/facts/properties/delivery/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key18 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema101.properties.facts.properties.delivery,
								data: data71
							};
							vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
						}
						if (data71.value !== void 0) {
							let data72 = data71.value;
							if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
								if (data72.by === void 0) {
									let err133 = {
										instancePath: instancePath + "/facts/delivery/value",
										schemaPath: "#/properties/facts/properties/delivery/properties/value/required",
										keyword: "required",
										params: { missingProperty: "by" },
										message: "must have required property 'by'",
										schema: schema101.properties.facts.properties.delivery.properties.value.required,
										parentSchema: schema101.properties.facts.properties.delivery.properties.value,
										data: data72
									};
									vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
								}
								if (data72.place === void 0) {
									let err134 = {
										instancePath: instancePath + "/facts/delivery/value",
										schemaPath: "#/properties/facts/properties/delivery/properties/value/required",
										keyword: "required",
										params: { missingProperty: "place" },
										message: "must have required property 'place'",
										schema: schema101.properties.facts.properties.delivery.properties.value.required,
										parentSchema: schema101.properties.facts.properties.delivery.properties.value,
										data: data72
									};
									vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
								}
								for (let key19 in data72) if (key19 !== "by" && key19 !== "place" && key19 !== "size" && key19 !== "failure") {
									let err135 = {
										instancePath: instancePath + "/facts/delivery/value",
										schemaPath: "#/properties/facts/properties/delivery/properties/value/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key19 },
										message: "must NOT have additional properties",
										schema: !1,
										parentSchema: schema101.properties.facts.properties.delivery.properties.value,
										data: data72
									};
									vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
								}
								if (data72.by !== void 0) {
									let data73 = data72.by;
									if (data73 !== "file" && data73 !== "url" && data73 !== "both" && data73 !== "nothing") {
										let err136 = {
											instancePath: instancePath + "/facts/delivery/value/by",
											schemaPath: "#/properties/facts/properties/delivery/properties/value/properties/by/enum",
											keyword: "enum",
											params: { allowedValues: schema101.properties.facts.properties.delivery.properties.value.properties.by.enum },
											message: "must be equal to one of the allowed values",
											schema: schema101.properties.facts.properties.delivery.properties.value.properties.by.enum,
											parentSchema: schema101.properties.facts.properties.delivery.properties.value.properties.by,
											data: data73
										};
										vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
									}
								}
								if (data72.place !== void 0) {
									let data74 = data72.place;
									if (typeof data74 != "string") {
										let err137 = {
											instancePath: instancePath + "/facts/delivery/value/place",
											schemaPath: "#/properties/facts/properties/delivery/properties/value/properties/place/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema101.properties.facts.properties.delivery.properties.value.properties.place.type,
											parentSchema: schema101.properties.facts.properties.delivery.properties.value.properties.place,
											data: data74
										};
										vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
									}
								}
								if (data72.size !== void 0) {
									let data75 = data72.size;
									if (typeof data75 != "number" || data75 % 1 || isNaN(data75) || !isFinite(data75)) {
										let err138 = {
											instancePath: instancePath + "/facts/delivery/value/size",
											schemaPath: "#/properties/facts/properties/delivery/properties/value/properties/size/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema101.properties.facts.properties.delivery.properties.value.properties.size.type,
											parentSchema: schema101.properties.facts.properties.delivery.properties.value.properties.size,
											data: data75
										};
										vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
									}
									if (typeof data75 == "number" && isFinite(data75) && (data75 < 0 || isNaN(data75))) {
										let err139 = {
											instancePath: instancePath + "/facts/delivery/value/size",
											schemaPath: "#/properties/facts/properties/delivery/properties/value/properties/size/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema101.properties.facts.properties.delivery.properties.value.properties.size,
											data: data75
										};
										vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
									}
								}
								if (data72.failure !== void 0) {
									let data76 = data72.failure;
									if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
										if (data76.reason === void 0) {
											let err140 = {
												instancePath: instancePath + "/facts/delivery/value/failure",
												schemaPath: "#/properties/facts/properties/delivery/properties/value/properties/failure/required",
												keyword: "required",
												params: { missingProperty: "reason" },
												message: "must have required property 'reason'",
												schema: schema101.properties.facts.properties.delivery.properties.value.properties.failure.required,
												parentSchema: schema101.properties.facts.properties.delivery.properties.value.properties.failure,
												data: data76
											};
											vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
										}
										if (data76.fix === void 0) {
											let err141 = {
												instancePath: instancePath + "/facts/delivery/value/failure",
												schemaPath: "#/properties/facts/properties/delivery/properties/value/properties/failure/required",
												keyword: "required",
												params: { missingProperty: "fix" },
												message: "must have required property 'fix'",
												schema: schema101.properties.facts.properties.delivery.properties.value.properties.failure.required,
												parentSchema: schema101.properties.facts.properties.delivery.properties.value.properties.failure,
												data: data76
											};
											vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
										}
										for (let key20 in data76) if (key20 !== "reason" && key20 !== "fix") {
											let err142 = {
												instancePath: instancePath + "/facts/delivery/value/failure",
												schemaPath: "#/properties/facts/properties/delivery/properties/value/properties/failure/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key20 },
												message: "must NOT have additional properties",
												schema: !1,
												parentSchema: schema101.properties.facts.properties.delivery.properties.value.properties.failure,
												data: data76
											};
											vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
										}
										if (data76.reason !== void 0) {
											let data77 = data76.reason;
											if (typeof data77 != "string") {
												let err143 = {
													instancePath: instancePath + "/facts/delivery/value/failure/reason",
													schemaPath: "#/properties/facts/properties/delivery/properties/value/properties/failure/properties/reason/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema101.properties.facts.properties.delivery.properties.value.properties.failure.properties.reason.type,
													parentSchema: schema101.properties.facts.properties.delivery.properties.value.properties.failure.properties.reason,
													data: data77
												};
												vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
											}
										}
										if (data76.fix !== void 0) {
											let data78 = data76.fix;
											if (typeof data78 != "string") {
												let err144 = {
													instancePath: instancePath + "/facts/delivery/value/failure/fix",
													schemaPath: "#/properties/facts/properties/delivery/properties/value/properties/failure/properties/fix/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema101.properties.facts.properties.delivery.properties.value.properties.failure.properties.fix.type,
													parentSchema: schema101.properties.facts.properties.delivery.properties.value.properties.failure.properties.fix,
													data: data78
												};
												vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
											}
										}
									} else {
										let err145 = {
											instancePath: instancePath + "/facts/delivery/value/failure",
											schemaPath: "#/properties/facts/properties/delivery/properties/value/properties/failure/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema101.properties.facts.properties.delivery.properties.value.properties.failure.type,
											parentSchema: schema101.properties.facts.properties.delivery.properties.value.properties.failure,
											data: data76
										};
										vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
									}
								}
							} else {
								let err146 = {
									instancePath: instancePath + "/facts/delivery/value",
									schemaPath: "#/properties/facts/properties/delivery/properties/value/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema101.properties.facts.properties.delivery.properties.value.type,
									parentSchema: schema101.properties.facts.properties.delivery.properties.value,
									data: data72
								};
								vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
							}
						}
						if (data71.missing !== void 0) {
							let data79 = data71.missing;
							if (typeof data79 != "string") {
								let err147 = {
									instancePath: instancePath + "/facts/delivery/missing",
									schemaPath: "#/properties/facts/properties/delivery/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.delivery.properties.missing.type,
									parentSchema: schema101.properties.facts.properties.delivery.properties.missing,
									data: data79
								};
								vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
							}
						}
						if (data71.deferred !== void 0) {
							let data80 = data71.deferred;
							if (typeof data80 != "string") {
								let err148 = {
									instancePath: instancePath + "/facts/delivery/deferred",
									schemaPath: "#/properties/facts/properties/delivery/properties/deferred/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.delivery.properties.deferred.type,
									parentSchema: schema101.properties.facts.properties.delivery.properties.deferred,
									data: data80
								};
								vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
							}
						}
					} else {
						let err149 = {
							instancePath: instancePath + "/facts/delivery",
							schemaPath: "#/properties/facts/properties/delivery/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema101.properties.facts.properties.delivery.type,
							parentSchema: schema101.properties.facts.properties.delivery,
							data: data71
						};
						vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
					}
				}
				if (data1.artifact !== void 0) {
					let data81 = data1.artifact;
					if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
						if (Object.keys(data81).length > 1) {
							let err150 = {
								instancePath: instancePath + "/facts/artifact",
								schemaPath: "#/properties/facts/properties/artifact/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.artifact,
								data: data81
							};
							vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
						}
						if (Object.keys(data81).length < 1) {
							let err151 = {
								instancePath: instancePath + "/facts/artifact",
								schemaPath: "#/properties/facts/properties/artifact/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.artifact,
								data: data81
							};
							vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
						}
						for (let key21 in data81) if (key21 !== "value" && key21 !== "missing" && key21 !== "deferred") {
							let err152 = {
								instancePath: instancePath + "/facts/artifact",
								schemaPath: "#/properties/facts/properties/artifact/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key21 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema101.properties.facts.properties.artifact,
								data: data81
							};
							vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
						}
						if (data81.value !== void 0) {
							let data82 = data81.value;
							if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
								if (data82.sha256 === void 0) {
									let err153 = {
										instancePath: instancePath + "/facts/artifact/value",
										schemaPath: "#/properties/facts/properties/artifact/properties/value/required",
										keyword: "required",
										params: { missingProperty: "sha256" },
										message: "must have required property 'sha256'",
										schema: schema101.properties.facts.properties.artifact.properties.value.required,
										parentSchema: schema101.properties.facts.properties.artifact.properties.value,
										data: data82
									};
									vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
								}
								if (data82.size === void 0) {
									let err154 = {
										instancePath: instancePath + "/facts/artifact/value",
										schemaPath: "#/properties/facts/properties/artifact/properties/value/required",
										keyword: "required",
										params: { missingProperty: "size" },
										message: "must have required property 'size'",
										schema: schema101.properties.facts.properties.artifact.properties.value.required,
										parentSchema: schema101.properties.facts.properties.artifact.properties.value,
										data: data82
									};
									vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
								}
								if (data82.problems === void 0) {
									let err155 = {
										instancePath: instancePath + "/facts/artifact/value",
										schemaPath: "#/properties/facts/properties/artifact/properties/value/required",
										keyword: "required",
										params: { missingProperty: "problems" },
										message: "must have required property 'problems'",
										schema: schema101.properties.facts.properties.artifact.properties.value.required,
										parentSchema: schema101.properties.facts.properties.artifact.properties.value,
										data: data82
									};
									vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
								}
								for (let key22 in data82) if (key22 !== "sha256" && key22 !== "size" && key22 !== "problems") {
									let err156 = {
										instancePath: instancePath + "/facts/artifact/value",
										schemaPath: "#/properties/facts/properties/artifact/properties/value/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key22 },
										message: "must NOT have additional properties",
										schema: !1,
										parentSchema: schema101.properties.facts.properties.artifact.properties.value,
										data: data82
									};
									vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
								}
								if (data82.sha256 !== void 0 && (validate252(data82.sha256, {
									instancePath: instancePath + "/facts/artifact/value/sha256",
									parentData: data82,
									parentDataProperty: "sha256",
									rootData,
									dynamicAnchors
								}) || (vErrors = append(vErrors ?? [], validate252.errors), errors = vErrors.length)), data82.size !== void 0) {
									let data84 = data82.size;
									if (typeof data84 != "number" || data84 % 1 || isNaN(data84) || !isFinite(data84)) {
										let err157 = {
											instancePath: instancePath + "/facts/artifact/value/size",
											schemaPath: "#/properties/facts/properties/artifact/properties/value/properties/size/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema101.properties.facts.properties.artifact.properties.value.properties.size.type,
											parentSchema: schema101.properties.facts.properties.artifact.properties.value.properties.size,
											data: data84
										};
										vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
									}
									if (typeof data84 == "number" && isFinite(data84) && (data84 < 0 || isNaN(data84))) {
										let err158 = {
											instancePath: instancePath + "/facts/artifact/value/size",
											schemaPath: "#/properties/facts/properties/artifact/properties/value/properties/size/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema101.properties.facts.properties.artifact.properties.value.properties.size,
											data: data84
										};
										vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
									}
								}
								if (data82.problems !== void 0) {
									let data85 = data82.problems;
									if (Array.isArray(data85)) {
										let len7 = data85.length;
										for (let i7 = 0; i7 < len7; i7++) {
											let data86 = data85[i7];
											if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
												if (data86.message === void 0) {
													let err159 = {
														instancePath: instancePath + "/facts/artifact/value/problems/" + i7,
														schemaPath: "#/properties/facts/properties/artifact/properties/value/properties/problems/items/required",
														keyword: "required",
														params: { missingProperty: "message" },
														message: "must have required property 'message'",
														schema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items.required,
														parentSchema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items,
														data: data86
													};
													vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
												}
												for (let key23 in data86) if (key23 !== "message" && key23 !== "fix" && key23 !== "pointer" && key23 !== "line" && key23 !== "column" && key23 !== "offset") {
													let err160 = {
														instancePath: instancePath + "/facts/artifact/value/problems/" + i7,
														schemaPath: "#/properties/facts/properties/artifact/properties/value/properties/problems/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key23 },
														message: "must NOT have additional properties",
														schema: !1,
														parentSchema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items,
														data: data86
													};
													vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
												}
												if (data86.message !== void 0) {
													let data87 = data86.message;
													if (typeof data87 != "string") {
														let err161 = {
															instancePath: instancePath + "/facts/artifact/value/problems/" + i7 + "/message",
															schemaPath: "#/properties/facts/properties/artifact/properties/value/properties/problems/items/properties/message/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items.properties.message.type,
															parentSchema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items.properties.message,
															data: data87
														};
														vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
													}
												}
												if (data86.fix !== void 0) {
													let data88 = data86.fix;
													if (typeof data88 != "string") {
														let err162 = {
															instancePath: instancePath + "/facts/artifact/value/problems/" + i7 + "/fix",
															schemaPath: "#/properties/facts/properties/artifact/properties/value/properties/problems/items/properties/fix/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items.properties.fix.type,
															parentSchema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items.properties.fix,
															data: data88
														};
														vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
													}
												}
												if (data86.pointer !== void 0) {
													let data89 = data86.pointer;
													if (typeof data89 != "string") {
														let err163 = {
															instancePath: instancePath + "/facts/artifact/value/problems/" + i7 + "/pointer",
															schemaPath: "#/properties/facts/properties/artifact/properties/value/properties/problems/items/properties/pointer/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items.properties.pointer.type,
															parentSchema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items.properties.pointer,
															data: data89
														};
														vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
													}
												}
												if (data86.line !== void 0) {
													let data90 = data86.line;
													if (typeof data90 != "number" || data90 % 1 || isNaN(data90) || !isFinite(data90)) {
														let err164 = {
															instancePath: instancePath + "/facts/artifact/value/problems/" + i7 + "/line",
															schemaPath: "#/properties/facts/properties/artifact/properties/value/properties/problems/items/properties/line/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer",
															schema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items.properties.line.type,
															parentSchema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items.properties.line,
															data: data90
														};
														vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
													}
												}
												if (data86.column !== void 0) {
													let data91 = data86.column;
													if (typeof data91 != "number" || data91 % 1 || isNaN(data91) || !isFinite(data91)) {
														let err165 = {
															instancePath: instancePath + "/facts/artifact/value/problems/" + i7 + "/column",
															schemaPath: "#/properties/facts/properties/artifact/properties/value/properties/problems/items/properties/column/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer",
															schema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items.properties.column.type,
															parentSchema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items.properties.column,
															data: data91
														};
														vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
													}
												}
												if (data86.offset !== void 0) {
													let data92 = data86.offset;
													if (typeof data92 != "number" || data92 % 1 || isNaN(data92) || !isFinite(data92)) {
														let err166 = {
															instancePath: instancePath + "/facts/artifact/value/problems/" + i7 + "/offset",
															schemaPath: "#/properties/facts/properties/artifact/properties/value/properties/problems/items/properties/offset/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer",
															schema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items.properties.offset.type,
															parentSchema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items.properties.offset,
															data: data92
														};
														vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
													}
													if (typeof data92 == "number" && isFinite(data92) && (data92 < 0 || isNaN(data92))) {
														let err167 = {
															instancePath: instancePath + "/facts/artifact/value/problems/" + i7 + "/offset",
															schemaPath: "#/properties/facts/properties/artifact/properties/value/properties/problems/items/properties/offset/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0",
															schema: 0,
															parentSchema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items.properties.offset,
															data: data92
														};
														vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
													}
												}
											} else {
												let err168 = {
													instancePath: instancePath + "/facts/artifact/value/problems/" + i7,
													schemaPath: "#/properties/facts/properties/artifact/properties/value/properties/problems/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object",
													schema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items.type,
													parentSchema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.items,
													data: data86
												};
												vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
											}
										}
									} else {
										let err169 = {
											instancePath: instancePath + "/facts/artifact/value/problems",
											schemaPath: "#/properties/facts/properties/artifact/properties/value/properties/problems/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema101.properties.facts.properties.artifact.properties.value.properties.problems.type,
											parentSchema: schema101.properties.facts.properties.artifact.properties.value.properties.problems,
											data: data85
										};
										vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
									}
								}
							} else {
								let err170 = {
									instancePath: instancePath + "/facts/artifact/value",
									schemaPath: "#/properties/facts/properties/artifact/properties/value/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema101.properties.facts.properties.artifact.properties.value.type,
									parentSchema: schema101.properties.facts.properties.artifact.properties.value,
									data: data82
								};
								vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
							}
						}
						if (data81.missing !== void 0) {
							let data93 = data81.missing;
							if (typeof data93 != "string") {
								let err171 = {
									instancePath: instancePath + "/facts/artifact/missing",
									schemaPath: "#/properties/facts/properties/artifact/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.artifact.properties.missing.type,
									parentSchema: schema101.properties.facts.properties.artifact.properties.missing,
									data: data93
								};
								vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
							}
						}
						if (data81.deferred !== void 0) {
							let data94 = data81.deferred;
							if (typeof data94 != "string") {
								let err172 = {
									instancePath: instancePath + "/facts/artifact/deferred",
									schemaPath: "#/properties/facts/properties/artifact/properties/deferred/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.artifact.properties.deferred.type,
									parentSchema: schema101.properties.facts.properties.artifact.properties.deferred,
									data: data94
								};
								vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
							}
						}
					} else {
						let err173 = {
							instancePath: instancePath + "/facts/artifact",
							schemaPath: "#/properties/facts/properties/artifact/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema101.properties.facts.properties.artifact.type,
							parentSchema: schema101.properties.facts.properties.artifact,
							data: data81
						};
						vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
					}
				}
				if (data1.wasm !== void 0) {
					let data95 = data1.wasm;
					if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
						if (Object.keys(data95).length > 1) {
							let err174 = {
								instancePath: instancePath + "/facts/wasm",
								schemaPath: "#/properties/facts/properties/wasm/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.wasm,
								data: data95
							};
							vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
						}
						if (Object.keys(data95).length < 1) {
							let err175 = {
								instancePath: instancePath + "/facts/wasm",
								schemaPath: "#/properties/facts/properties/wasm/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.wasm,
								data: data95
							};
							vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
						}
						for (let key24 in data95) if (key24 !== "value" && key24 !== "missing" && key24 !== "deferred") {
							let err176 = {
								instancePath: instancePath + "/facts/wasm",
								schemaPath: "#/properties/facts/properties/wasm/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key24 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema101.properties.facts.properties.wasm,
								data: data95
							};
							vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
						}
						if (data95.value !== void 0 && (validate254(data95.value, {
							instancePath: instancePath + "/facts/wasm/value",
							parentData: data95,
							parentDataProperty: "value",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate254.errors), errors = vErrors.length)), data95.missing !== void 0) {
							let data97 = data95.missing;
							if (typeof data97 != "string") {
								let err177 = {
									instancePath: instancePath + "/facts/wasm/missing",
									schemaPath: "#/properties/facts/properties/wasm/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.wasm.properties.missing.type,
									parentSchema: schema101.properties.facts.properties.wasm.properties.missing,
									data: data97
								};
								vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
							}
						}
						if (data95.deferred !== void 0) {
							let data98 = data95.deferred;
							if (typeof data98 != "string") {
								let err178 = {
									instancePath: instancePath + "/facts/wasm/deferred",
									schemaPath: "#/properties/facts/properties/wasm/properties/deferred/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.wasm.properties.deferred.type,
									parentSchema: schema101.properties.facts.properties.wasm.properties.deferred,
									data: data98
								};
								vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
							}
						}
					} else {
						let err179 = {
							instancePath: instancePath + "/facts/wasm",
							schemaPath: "#/properties/facts/properties/wasm/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema101.properties.facts.properties.wasm.type,
							parentSchema: schema101.properties.facts.properties.wasm,
							data: data95
						};
						vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
					}
				}
				if (data1.provenance !== void 0) {
					let data99 = data1.provenance;
					if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
						if (Object.keys(data99).length > 1) {
							let err180 = {
								instancePath: instancePath + "/facts/provenance",
								schemaPath: "#/properties/facts/properties/provenance/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.provenance,
								data: data99
							};
							vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
						}
						if (Object.keys(data99).length < 1) {
							let err181 = {
								instancePath: instancePath + "/facts/provenance",
								schemaPath: "#/properties/facts/properties/provenance/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.provenance,
								data: data99
							};
							vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
						}
						for (let key25 in data99) if (key25 !== "value" && key25 !== "missing" && key25 !== "deferred") {
							let err182 = {
								instancePath: instancePath + "/facts/provenance",
								schemaPath: "#/properties/facts/properties/provenance/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key25 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema101.properties.facts.properties.provenance,
								data: data99
							};
							vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
						}
						if (data99.value !== void 0) {
							let data100 = data99.value;
							if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
								if (data100.bundles === void 0) {
									let err183 = {
										instancePath: instancePath + "/facts/provenance/value",
										schemaPath: "#/properties/facts/properties/provenance/properties/value/required",
										keyword: "required",
										params: { missingProperty: "bundles" },
										message: "must have required property 'bundles'",
										schema: schema101.properties.facts.properties.provenance.properties.value.required,
										parentSchema: schema101.properties.facts.properties.provenance.properties.value,
										data: data100
									};
									vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
								}
								for (let key26 in data100) if (key26 !== "bundles") {
									let err184 = {
										instancePath: instancePath + "/facts/provenance/value",
										schemaPath: "#/properties/facts/properties/provenance/properties/value/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key26 },
										message: "must NOT have additional properties",
										schema: !1,
										parentSchema: schema101.properties.facts.properties.provenance.properties.value,
										data: data100
									};
									vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
								}
								if (data100.bundles !== void 0) {
									let data101 = data100.bundles;
									if (Array.isArray(data101)) {
										let len8 = data101.length;
										for (let i8 = 0; i8 < len8; i8++) {
											let data102 = data101[i8];
											if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
												if (data102.file === void 0) {
													let err185 = {
														instancePath: instancePath + "/facts/provenance/value/bundles/" + i8,
														schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/required",
														keyword: "required",
														params: { missingProperty: "file" },
														message: "must have required property 'file'",
														schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.required,
														parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items,
														data: data102
													};
													vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
												}
												if (data102.sha256 === void 0) {
													let err186 = {
														instancePath: instancePath + "/facts/provenance/value/bundles/" + i8,
														schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/required",
														keyword: "required",
														params: { missingProperty: "sha256" },
														message: "must have required property 'sha256'",
														schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.required,
														parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items,
														data: data102
													};
													vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
												}
												if (data102.size === void 0) {
													let err187 = {
														instancePath: instancePath + "/facts/provenance/value/bundles/" + i8,
														schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/required",
														keyword: "required",
														params: { missingProperty: "size" },
														message: "must have required property 'size'",
														schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.required,
														parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items,
														data: data102
													};
													vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
												}
												if (data102.verification === void 0) {
													let err188 = {
														instancePath: instancePath + "/facts/provenance/value/bundles/" + i8,
														schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/required",
														keyword: "required",
														params: { missingProperty: "verification" },
														message: "must have required property 'verification'",
														schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.required,
														parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items,
														data: data102
													};
													vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
												}
												for (let key27 in data102) if (key27 !== "file" && key27 !== "sha256" && key27 !== "size" && key27 !== "verification") {
													let err189 = {
														instancePath: instancePath + "/facts/provenance/value/bundles/" + i8,
														schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key27 },
														message: "must NOT have additional properties",
														schema: !1,
														parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items,
														data: data102
													};
													vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
												}
												if (data102.file !== void 0) {
													let data103 = data102.file;
													if (typeof data103 != "string") {
														let err190 = {
															instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/file",
															schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/file/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.file.type,
															parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.file,
															data: data103
														};
														vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
													}
												}
												if (data102.sha256 !== void 0 && (validate252(data102.sha256, {
													instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/sha256",
													parentData: data102,
													parentDataProperty: "sha256",
													rootData,
													dynamicAnchors
												}) || (vErrors = append(vErrors ?? [], validate252.errors), errors = vErrors.length)), data102.size !== void 0) {
													let data105 = data102.size;
													if (typeof data105 != "number" || data105 % 1 || isNaN(data105) || !isFinite(data105)) {
														let err191 = {
															instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/size",
															schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/size/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer",
															schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.size.type,
															parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.size,
															data: data105
														};
														vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
													}
													if (typeof data105 == "number" && isFinite(data105) && (data105 < 0 || isNaN(data105))) {
														let err192 = {
															instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/size",
															schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/size/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0",
															schema: 0,
															parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.size,
															data: data105
														};
														vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
													}
												}
												if (data102.verification !== void 0) {
													let data106 = data102.verification, _errs223 = errors, valid47 = !0, _errs224 = errors;
													if (data106 && typeof data106 == "object" && !Array.isArray(data106) && data106.verified !== void 0 && !0 !== data106.verified) {
														let err193 = {};
														vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
													}
													var _valid0 = _errs224 === errors;
													if (errors = _errs223, vErrors !== null && (_errs223 ? vErrors.length = _errs223 : vErrors = null), _valid0) {
														let _errs226 = errors;
														if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
															if (data106.verified === void 0) {
																let err194 = {
																	instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification",
																	schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/required",
																	keyword: "required",
																	params: { missingProperty: "verified" },
																	message: "must have required property 'verified'",
																	schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.required,
																	parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then,
																	data: data106
																};
																vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
															}
															if (data106.signer === void 0) {
																let err195 = {
																	instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification",
																	schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/required",
																	keyword: "required",
																	params: { missingProperty: "signer" },
																	message: "must have required property 'signer'",
																	schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.required,
																	parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then,
																	data: data106
																};
																vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
															}
															if (data106.subjects === void 0) {
																let err196 = {
																	instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification",
																	schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/required",
																	keyword: "required",
																	params: { missingProperty: "subjects" },
																	message: "must have required property 'subjects'",
																	schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.required,
																	parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then,
																	data: data106
																};
																vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
															}
															for (let key28 in data106) if (key28 !== "verified" && key28 !== "signer" && key28 !== "subjects" && key28 !== "predicateType" && key28 !== "release") {
																let err197 = {
																	instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification",
																	schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key28 },
																	message: "must NOT have additional properties",
																	schema: !1,
																	parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then,
																	data: data106
																};
																vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
															}
															if (data106.signer !== void 0) {
																let data108 = data106.signer, _errs232 = errors, valid51 = !0, _errs233 = errors;
																if (data108 && typeof data108 == "object" && !Array.isArray(data108) && data108.kind !== void 0 && data108.kind !== "key") {
																	let err198 = {};
																	vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
																}
																var _valid1 = _errs233 === errors;
																if (errors = _errs232, vErrors !== null && (_errs232 ? vErrors.length = _errs232 : vErrors = null), _valid1) {
																	let _errs235 = errors;
																	if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
																		if (data108.kind === void 0) {
																			let err199 = {
																				instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer",
																				schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/0/then/required",
																				keyword: "required",
																				params: { missingProperty: "kind" },
																				message: "must have required property 'kind'",
																				schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[0].then.required,
																				parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[0].then,
																				data: data108
																			};
																			vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
																		}
																		if (data108.sha256 === void 0) {
																			let err200 = {
																				instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer",
																				schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/0/then/required",
																				keyword: "required",
																				params: { missingProperty: "sha256" },
																				message: "must have required property 'sha256'",
																				schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[0].then.required,
																				parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[0].then,
																				data: data108
																			};
																			vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
																		}
																		for (let key29 in data108) if (key29 !== "kind" && key29 !== "sha256") {
																			let err201 = {
																				instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer",
																				schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/0/then/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key29 },
																				message: "must NOT have additional properties",
																				schema: !1,
																				parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[0].then,
																				data: data108
																			};
																			vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
																		}
																		data108.sha256 !== void 0 && (validate252(data108.sha256, {
																			instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer/sha256",
																			parentData: data108,
																			parentDataProperty: "sha256",
																			rootData,
																			dynamicAnchors
																		}) || (vErrors = append(vErrors ?? [], validate252.errors), errors = vErrors.length));
																	} else {
																		let err202 = {
																			instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer",
																			schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/0/then/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object",
																			schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[0].then.type,
																			parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[0].then,
																			data: data108
																		};
																		vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
																	}
																	var _valid1 = _errs235 === errors;
																	if (valid51 = _valid1, valid51) var props0 = !0;
																}
																if (!valid51) {
																	let err203 = {
																		instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer",
																		schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/0/if",
																		keyword: "if",
																		params: { failingKeyword: "then" },
																		message: "must match \"then\" schema",
																		schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[0].if,
																		parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[0],
																		data: data108
																	};
																	vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
																}
																let _errs240 = errors, valid54 = !0, _errs241 = errors;
																if (data108 && typeof data108 == "object" && !Array.isArray(data108) && data108.kind !== void 0 && data108.kind !== "github-oidc") {
																	let err204 = {};
																	vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
																}
																var _valid2 = _errs241 === errors;
																if (errors = _errs240, vErrors !== null && (_errs240 ? vErrors.length = _errs240 : vErrors = null), _valid2) {
																	let _errs243 = errors;
																	if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
																		if (data108.kind === void 0) {
																			let err205 = {
																				instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer",
																				schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/then/required",
																				keyword: "required",
																				params: { missingProperty: "kind" },
																				message: "must have required property 'kind'",
																				schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.required,
																				parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then,
																				data: data108
																			};
																			vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
																		}
																		for (let key30 in data108) if (!func4.call(schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties, key30)) {
																			let err206 = {
																				instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer",
																				schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/then/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key30 },
																				message: "must NOT have additional properties",
																				schema: !1,
																				parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then,
																				data: data108
																			};
																			vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
																		}
																		if (data108.issuer !== void 0) {
																			let data112 = data108.issuer;
																			if (typeof data112 != "string") {
																				let err207 = {
																					instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer/issuer",
																					schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/then/properties/issuer/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.issuer.type,
																					parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.issuer,
																					data: data112
																				};
																				vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
																			}
																		}
																		if (data108.subject !== void 0) {
																			let data113 = data108.subject;
																			if (typeof data113 != "string") {
																				let err208 = {
																					instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer/subject",
																					schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/then/properties/subject/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.subject.type,
																					parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.subject,
																					data: data113
																				};
																				vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
																			}
																		}
																		if (data108.repository !== void 0) {
																			let data114 = data108.repository;
																			if (typeof data114 != "string") {
																				let err209 = {
																					instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer/repository",
																					schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/then/properties/repository/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.repository.type,
																					parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.repository,
																					data: data114
																				};
																				vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
																			}
																		}
																		if (data108.repositoryId !== void 0) {
																			let data115 = data108.repositoryId;
																			if (typeof data115 != "string") {
																				let err210 = {
																					instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer/repositoryId",
																					schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/then/properties/repositoryId/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.repositoryId.type,
																					parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.repositoryId,
																					data: data115
																				};
																				vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
																			}
																		}
																		if (data108.ownerId !== void 0) {
																			let data116 = data108.ownerId;
																			if (typeof data116 != "string") {
																				let err211 = {
																					instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer/ownerId",
																					schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/then/properties/ownerId/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.ownerId.type,
																					parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.ownerId,
																					data: data116
																				};
																				vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
																			}
																		}
																		if (data108.ref !== void 0) {
																			let data117 = data108.ref;
																			if (typeof data117 != "string") {
																				let err212 = {
																					instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer/ref",
																					schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/then/properties/ref/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.ref.type,
																					parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.ref,
																					data: data117
																				};
																				vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
																			}
																		}
																		if (data108.commit !== void 0) {
																			let data118 = data108.commit;
																			if (typeof data118 != "string") {
																				let err213 = {
																					instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer/commit",
																					schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/then/properties/commit/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.commit.type,
																					parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.commit,
																					data: data118
																				};
																				vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
																			}
																		}
																		if (data108.workflow !== void 0) {
																			let data119 = data108.workflow;
																			if (typeof data119 != "string") {
																				let err214 = {
																					instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer/workflow",
																					schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/then/properties/workflow/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.workflow.type,
																					parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.workflow,
																					data: data119
																				};
																				vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
																			}
																		}
																		if (data108.signerWorkflow !== void 0) {
																			let data120 = data108.signerWorkflow;
																			if (typeof data120 != "string") {
																				let err215 = {
																					instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer/signerWorkflow",
																					schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/then/properties/signerWorkflow/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.signerWorkflow.type,
																					parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.signerWorkflow,
																					data: data120
																				};
																				vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
																			}
																		}
																		if (data108.trigger !== void 0) {
																			let data121 = data108.trigger;
																			if (typeof data121 != "string") {
																				let err216 = {
																					instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer/trigger",
																					schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/then/properties/trigger/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.trigger.type,
																					parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.trigger,
																					data: data121
																				};
																				vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
																			}
																		}
																		if (data108.runner !== void 0) {
																			let data122 = data108.runner;
																			if (typeof data122 != "string") {
																				let err217 = {
																					instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer/runner",
																					schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/then/properties/runner/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.runner.type,
																					parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.runner,
																					data: data122
																				};
																				vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
																			}
																		}
																		if (data108.environment !== void 0) {
																			let data123 = data108.environment;
																			if (typeof data123 != "string") {
																				let err218 = {
																					instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer/environment",
																					schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/then/properties/environment/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.environment.type,
																					parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.environment,
																					data: data123
																				};
																				vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
																			}
																		}
																		if (data108.issuedAt !== void 0) {
																			let data124 = data108.issuedAt;
																			if (typeof data124 != "string") {
																				let err219 = {
																					instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer/issuedAt",
																					schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/then/properties/issuedAt/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.issuedAt.type,
																					parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.properties.issuedAt,
																					data: data124
																				};
																				vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
																			}
																		}
																	} else {
																		let err220 = {
																			instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer",
																			schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/then/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object",
																			schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then.type,
																			parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].then,
																			data: data108
																		};
																		vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
																	}
																	var _valid2 = _errs243 === errors;
																	if (valid54 = _valid2, valid54) var props1 = !0;
																}
																if (!valid54) {
																	let err221 = {
																		instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer",
																		schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/allOf/1/if",
																		keyword: "if",
																		params: { failingKeyword: "then" },
																		message: "must match \"then\" schema",
																		schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1].if,
																		parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.allOf[1],
																		data: data108
																	};
																	vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
																}
																if (props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 ||= {}, Object.assign(props0, props1))), data108 && typeof data108 == "object" && !Array.isArray(data108)) {
																	if (data108.kind === void 0) {
																		let err222 = {
																			instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer",
																			schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/required",
																			keyword: "required",
																			params: { missingProperty: "kind" },
																			message: "must have required property 'kind'",
																			schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.required,
																			parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer,
																			data: data108
																		};
																		vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
																	}
																	if (props0 !== !0 && (props0 ||= {}, props0.kind = !0), data108.kind !== void 0) {
																		let data125 = data108.kind;
																		if (data125 !== "key" && data125 !== "github-oidc") {
																			let err223 = {
																				instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer/kind",
																				schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/properties/kind/enum",
																				keyword: "enum",
																				params: { allowedValues: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.properties.kind.enum },
																				message: "must be equal to one of the allowed values",
																				schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.properties.kind.enum,
																				parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.properties.kind,
																				data: data125
																			};
																			vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
																		}
																	}
																} else {
																	let err224 = {
																		instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/signer",
																		schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/signer/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object",
																		schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer.type,
																		parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.signer,
																		data: data108
																	};
																	vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
																}
															}
															if (data106.subjects !== void 0) {
																let data126 = data106.subjects;
																if (Array.isArray(data126)) {
																	let len9 = data126.length;
																	for (let i9 = 0; i9 < len9; i9++) {
																		let data127 = data126[i9];
																		if (data127 && typeof data127 == "object" && !Array.isArray(data127)) {
																			if (data127.sha256 === void 0) {
																				let err225 = {
																					instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/subjects/" + i9,
																					schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/subjects/items/required",
																					keyword: "required",
																					params: { missingProperty: "sha256" },
																					message: "must have required property 'sha256'",
																					schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.subjects.items.required,
																					parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.subjects.items,
																					data: data127
																				};
																				vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
																			}
																			for (let key31 in data127) if (key31 !== "name" && key31 !== "sha256") {
																				let err226 = {
																					instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/subjects/" + i9,
																					schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/subjects/items/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key31 },
																					message: "must NOT have additional properties",
																					schema: !1,
																					parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.subjects.items,
																					data: data127
																				};
																				vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
																			}
																			if (data127.name !== void 0) {
																				let data128 = data127.name;
																				if (typeof data128 != "string") {
																					let err227 = {
																						instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/subjects/" + i9 + "/name",
																						schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/subjects/items/properties/name/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string",
																						schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.subjects.items.properties.name.type,
																						parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.subjects.items.properties.name,
																						data: data128
																					};
																					vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
																				}
																			}
																			data127.sha256 !== void 0 && (validate252(data127.sha256, {
																				instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/subjects/" + i9 + "/sha256",
																				parentData: data127,
																				parentDataProperty: "sha256",
																				rootData,
																				dynamicAnchors
																			}) || (vErrors = append(vErrors ?? [], validate252.errors), errors = vErrors.length));
																		} else {
																			let err228 = {
																				instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/subjects/" + i9,
																				schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/subjects/items/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object",
																				schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.subjects.items.type,
																				parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.subjects.items,
																				data: data127
																			};
																			vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
																		}
																	}
																} else {
																	let err229 = {
																		instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/subjects",
																		schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/subjects/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array",
																		schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.subjects.type,
																		parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.subjects,
																		data: data126
																	};
																	vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
																}
															}
															if (data106.predicateType !== void 0) {
																let data130 = data106.predicateType;
																if (typeof data130 != "string") {
																	let err230 = {
																		instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/predicateType",
																		schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/predicateType/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.predicateType.type,
																		parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.predicateType,
																		data: data130
																	};
																	vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
																}
															}
															if (data106.release !== void 0) {
																let data131 = data106.release;
																if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
																	if (data131.plugin === void 0) {
																		let err231 = {
																			instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/release",
																			schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/release/required",
																			keyword: "required",
																			params: { missingProperty: "plugin" },
																			message: "must have required property 'plugin'",
																			schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.release.required,
																			parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.release,
																			data: data131
																		};
																		vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
																	}
																	if (data131.version === void 0) {
																		let err232 = {
																			instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/release",
																			schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/release/required",
																			keyword: "required",
																			params: { missingProperty: "version" },
																			message: "must have required property 'version'",
																			schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.release.required,
																			parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.release,
																			data: data131
																		};
																		vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
																	}
																	for (let key32 in data131) if (key32 !== "plugin" && key32 !== "version") {
																		let err233 = {
																			instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/release",
																			schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/release/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key32 },
																			message: "must NOT have additional properties",
																			schema: !1,
																			parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.release,
																			data: data131
																		};
																		vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
																	}
																	if (data131.plugin !== void 0) {
																		let data132 = data131.plugin;
																		if (typeof data132 != "string") {
																			let err234 = {
																				instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/release/plugin",
																				schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/release/properties/plugin/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string",
																				schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.release.properties.plugin.type,
																				parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.release.properties.plugin,
																				data: data132
																			};
																			vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
																		}
																	}
																	if (data131.version !== void 0) {
																		let data133 = data131.version;
																		if (typeof data133 != "string") {
																			let err235 = {
																				instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/release/version",
																				schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/release/properties/version/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string",
																				schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.release.properties.version.type,
																				parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.release.properties.version,
																				data: data133
																			};
																			vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
																		}
																	}
																} else {
																	let err236 = {
																		instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/release",
																		schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/properties/release/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object",
																		schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.release.type,
																		parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.properties.release,
																		data: data131
																	};
																	vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
																}
															}
														} else {
															let err237 = {
																instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification",
																schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/then/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object",
																schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then.type,
																parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].then,
																data: data106
															};
															vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
														}
														var _valid0 = _errs226 === errors;
														if (valid47 = _valid0, valid47) var props2 = !0;
													}
													if (!valid47) {
														let err238 = {
															instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification",
															schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/0/if",
															keyword: "if",
															params: { failingKeyword: "then" },
															message: "must match \"then\" schema",
															schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0].if,
															parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[0],
															data: data106
														};
														vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
													}
													let _errs291 = errors, valid62 = !0, _errs292 = errors;
													if (data106 && typeof data106 == "object" && !Array.isArray(data106) && data106.verified !== void 0 && !1 !== data106.verified) {
														let err239 = {};
														vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
													}
													var _valid3 = _errs292 === errors;
													if (errors = _errs291, vErrors !== null && (_errs291 ? vErrors.length = _errs291 : vErrors = null), _valid3) {
														let _errs294 = errors;
														if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
															if (data106.verified === void 0) {
																let err240 = {
																	instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification",
																	schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/1/then/required",
																	keyword: "required",
																	params: { missingProperty: "verified" },
																	message: "must have required property 'verified'",
																	schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[1].then.required,
																	parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[1].then,
																	data: data106
																};
																vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
															}
															if (data106.code === void 0) {
																let err241 = {
																	instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification",
																	schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/1/then/required",
																	keyword: "required",
																	params: { missingProperty: "code" },
																	message: "must have required property 'code'",
																	schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[1].then.required,
																	parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[1].then,
																	data: data106
																};
																vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
															}
															if (data106.reason === void 0) {
																let err242 = {
																	instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification",
																	schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/1/then/required",
																	keyword: "required",
																	params: { missingProperty: "reason" },
																	message: "must have required property 'reason'",
																	schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[1].then.required,
																	parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[1].then,
																	data: data106
																};
																vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
															}
															for (let key33 in data106) if (key33 !== "verified" && key33 !== "code" && key33 !== "reason") {
																let err243 = {
																	instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification",
																	schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/1/then/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key33 },
																	message: "must NOT have additional properties",
																	schema: !1,
																	parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[1].then,
																	data: data106
																};
																vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
															}
															if (data106.code !== void 0) {
																let data135 = data106.code;
																if (data135 !== "BUNDLE_MALFORMED" && data135 !== "KEY_UNKNOWN" && data135 !== "SIGNATURE_INVALID" && data135 !== "CERTIFICATE_INVALID" && data135 !== "LOG_INVALID" && data135 !== "TIMESTAMP_INVALID" && data135 !== "STATEMENT_MALFORMED" && data135 !== "TRUST_ROOT_INVALID") {
																	let err244 = {
																		instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/code",
																		schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/1/then/properties/code/enum",
																		keyword: "enum",
																		params: { allowedValues: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[1].then.properties.code.enum },
																		message: "must be equal to one of the allowed values",
																		schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[1].then.properties.code.enum,
																		parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[1].then.properties.code,
																		data: data135
																	};
																	vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
																}
															}
															if (data106.reason !== void 0) {
																let data136 = data106.reason;
																if (typeof data136 != "string") {
																	let err245 = {
																		instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/reason",
																		schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/1/then/properties/reason/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[1].then.properties.reason.type,
																		parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[1].then.properties.reason,
																		data: data136
																	};
																	vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
																}
															}
														} else {
															let err246 = {
																instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification",
																schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/1/then/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object",
																schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[1].then.type,
																parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[1].then,
																data: data106
															};
															vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
														}
														var _valid3 = _errs294 === errors;
														if (valid62 = _valid3, valid62) var props3 = !0;
													}
													if (!valid62) {
														let err247 = {
															instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification",
															schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/allOf/1/if",
															keyword: "if",
															params: { failingKeyword: "then" },
															message: "must match \"then\" schema",
															schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[1].if,
															parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.allOf[1],
															data: data106
														};
														vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
													}
													if (props2 !== !0 && props3 !== void 0 && (props3 === !0 ? props2 = !0 : (props2 ||= {}, Object.assign(props2, props3))), data106 && typeof data106 == "object" && !Array.isArray(data106)) {
														if (data106.verified === void 0) {
															let err248 = {
																instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification",
																schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/required",
																keyword: "required",
																params: { missingProperty: "verified" },
																message: "must have required property 'verified'",
																schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.required,
																parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification,
																data: data106
															};
															vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
														}
														if (props2 !== !0 && (props2 ||= {}, props2.verified = !0), data106.verified !== void 0) {
															let data137 = data106.verified;
															if (typeof data137 != "boolean") {
																let err249 = {
																	instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification/verified",
																	schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/properties/verified/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean",
																	schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.properties.verified.type,
																	parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.properties.verified,
																	data: data137
																};
																vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
															}
														}
													} else {
														let err250 = {
															instancePath: instancePath + "/facts/provenance/value/bundles/" + i8 + "/verification",
															schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/properties/verification/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object",
															schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification.type,
															parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.properties.verification,
															data: data106
														};
														vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
													}
												}
											} else {
												let err251 = {
													instancePath: instancePath + "/facts/provenance/value/bundles/" + i8,
													schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object",
													schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items.type,
													parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.items,
													data: data102
												};
												vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
											}
										}
									} else {
										let err252 = {
											instancePath: instancePath + "/facts/provenance/value/bundles",
											schemaPath: "#/properties/facts/properties/provenance/properties/value/properties/bundles/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles.type,
											parentSchema: schema101.properties.facts.properties.provenance.properties.value.properties.bundles,
											data: data101
										};
										vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
									}
								}
							} else {
								let err253 = {
									instancePath: instancePath + "/facts/provenance/value",
									schemaPath: "#/properties/facts/properties/provenance/properties/value/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema101.properties.facts.properties.provenance.properties.value.type,
									parentSchema: schema101.properties.facts.properties.provenance.properties.value,
									data: data100
								};
								vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
							}
						}
						if (data99.missing !== void 0) {
							let data138 = data99.missing;
							if (typeof data138 != "string") {
								let err254 = {
									instancePath: instancePath + "/facts/provenance/missing",
									schemaPath: "#/properties/facts/properties/provenance/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.provenance.properties.missing.type,
									parentSchema: schema101.properties.facts.properties.provenance.properties.missing,
									data: data138
								};
								vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
							}
						}
						if (data99.deferred !== void 0) {
							let data139 = data99.deferred;
							if (typeof data139 != "string") {
								let err255 = {
									instancePath: instancePath + "/facts/provenance/deferred",
									schemaPath: "#/properties/facts/properties/provenance/properties/deferred/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.provenance.properties.deferred.type,
									parentSchema: schema101.properties.facts.properties.provenance.properties.deferred,
									data: data139
								};
								vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
							}
						}
					} else {
						let err256 = {
							instancePath: instancePath + "/facts/provenance",
							schemaPath: "#/properties/facts/properties/provenance/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema101.properties.facts.properties.provenance.type,
							parentSchema: schema101.properties.facts.properties.provenance,
							data: data99
						};
						vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
					}
				}
				if (data1.releaseFiles !== void 0) {
					let data140 = data1.releaseFiles;
					if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
						if (Object.keys(data140).length > 1) {
							let err257 = {
								instancePath: instancePath + "/facts/releaseFiles",
								schemaPath: "#/properties/facts/properties/releaseFiles/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.releaseFiles,
								data: data140
							};
							vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
						}
						if (Object.keys(data140).length < 1) {
							let err258 = {
								instancePath: instancePath + "/facts/releaseFiles",
								schemaPath: "#/properties/facts/properties/releaseFiles/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.releaseFiles,
								data: data140
							};
							vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
						}
						for (let key34 in data140) if (key34 !== "value" && key34 !== "missing" && key34 !== "deferred") {
							let err259 = {
								instancePath: instancePath + "/facts/releaseFiles",
								schemaPath: "#/properties/facts/properties/releaseFiles/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key34 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema101.properties.facts.properties.releaseFiles,
								data: data140
							};
							vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
						}
						if (data140.value !== void 0) {
							let data141 = data140.value;
							if (Array.isArray(data141)) {
								let len10 = data141.length;
								for (let i10 = 0; i10 < len10; i10++) {
									let data142 = data141[i10];
									if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
										if (data142.name === void 0) {
											let err260 = {
												instancePath: instancePath + "/facts/releaseFiles/value/" + i10,
												schemaPath: "#/properties/facts/properties/releaseFiles/properties/value/items/required",
												keyword: "required",
												params: { missingProperty: "name" },
												message: "must have required property 'name'",
												schema: schema101.properties.facts.properties.releaseFiles.properties.value.items.required,
												parentSchema: schema101.properties.facts.properties.releaseFiles.properties.value.items,
												data: data142
											};
											vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
										}
										if (data142.sha256 === void 0) {
											let err261 = {
												instancePath: instancePath + "/facts/releaseFiles/value/" + i10,
												schemaPath: "#/properties/facts/properties/releaseFiles/properties/value/items/required",
												keyword: "required",
												params: { missingProperty: "sha256" },
												message: "must have required property 'sha256'",
												schema: schema101.properties.facts.properties.releaseFiles.properties.value.items.required,
												parentSchema: schema101.properties.facts.properties.releaseFiles.properties.value.items,
												data: data142
											};
											vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
										}
										for (let key35 in data142) if (key35 !== "name" && key35 !== "sha256") {
											let err262 = {
												instancePath: instancePath + "/facts/releaseFiles/value/" + i10,
												schemaPath: "#/properties/facts/properties/releaseFiles/properties/value/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key35 },
												message: "must NOT have additional properties",
												schema: !1,
												parentSchema: schema101.properties.facts.properties.releaseFiles.properties.value.items,
												data: data142
											};
											vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
										}
										if (data142.name !== void 0) {
											let data143 = data142.name;
											if (typeof data143 != "string") {
												let err263 = {
													instancePath: instancePath + "/facts/releaseFiles/value/" + i10 + "/name",
													schemaPath: "#/properties/facts/properties/releaseFiles/properties/value/items/properties/name/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema101.properties.facts.properties.releaseFiles.properties.value.items.properties.name.type,
													parentSchema: schema101.properties.facts.properties.releaseFiles.properties.value.items.properties.name,
													data: data143
												};
												vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
											}
										}
										data142.sha256 !== void 0 && (validate252(data142.sha256, {
											instancePath: instancePath + "/facts/releaseFiles/value/" + i10 + "/sha256",
											parentData: data142,
											parentDataProperty: "sha256",
											rootData,
											dynamicAnchors
										}) || (vErrors = append(vErrors ?? [], validate252.errors), errors = vErrors.length));
									} else {
										let err264 = {
											instancePath: instancePath + "/facts/releaseFiles/value/" + i10,
											schemaPath: "#/properties/facts/properties/releaseFiles/properties/value/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema101.properties.facts.properties.releaseFiles.properties.value.items.type,
											parentSchema: schema101.properties.facts.properties.releaseFiles.properties.value.items,
											data: data142
										};
										vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
									}
								}
							} else {
								let err265 = {
									instancePath: instancePath + "/facts/releaseFiles/value",
									schemaPath: "#/properties/facts/properties/releaseFiles/properties/value/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema101.properties.facts.properties.releaseFiles.properties.value.type,
									parentSchema: schema101.properties.facts.properties.releaseFiles.properties.value,
									data: data141
								};
								vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
							}
						}
						if (data140.missing !== void 0) {
							let data145 = data140.missing;
							if (typeof data145 != "string") {
								let err266 = {
									instancePath: instancePath + "/facts/releaseFiles/missing",
									schemaPath: "#/properties/facts/properties/releaseFiles/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.releaseFiles.properties.missing.type,
									parentSchema: schema101.properties.facts.properties.releaseFiles.properties.missing,
									data: data145
								};
								vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
							}
						}
						if (data140.deferred !== void 0) {
							let data146 = data140.deferred;
							if (typeof data146 != "string") {
								let err267 = {
									instancePath: instancePath + "/facts/releaseFiles/deferred",
									schemaPath: "#/properties/facts/properties/releaseFiles/properties/deferred/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.releaseFiles.properties.deferred.type,
									parentSchema: schema101.properties.facts.properties.releaseFiles.properties.deferred,
									data: data146
								};
								vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
							}
						}
					} else {
						let err268 = {
							instancePath: instancePath + "/facts/releaseFiles",
							schemaPath: "#/properties/facts/properties/releaseFiles/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema101.properties.facts.properties.releaseFiles.type,
							parentSchema: schema101.properties.facts.properties.releaseFiles,
							data: data140
						};
						vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
					}
				}
				if (data1.closure !== void 0) {
					let data147 = data1.closure;
					if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
						if (Object.keys(data147).length > 1) {
							let err269 = {
								instancePath: instancePath + "/facts/closure",
								schemaPath: "#/properties/facts/properties/closure/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.closure,
								data: data147
							};
							vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
						}
						if (Object.keys(data147).length < 1) {
							let err270 = {
								instancePath: instancePath + "/facts/closure",
								schemaPath: "#/properties/facts/properties/closure/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.closure,
								data: data147
							};
							vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
						}
						for (let key36 in data147) if (key36 !== "value" && key36 !== "missing" && key36 !== "deferred") {
							let err271 = {
								instancePath: instancePath + "/facts/closure",
								schemaPath: "#/properties/facts/properties/closure/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key36 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema101.properties.facts.properties.closure,
								data: data147
							};
							vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
						}
						if (data147.value !== void 0) {
							let data148 = data147.value;
							if (Array.isArray(data148)) {
								let len11 = data148.length;
								for (let i11 = 0; i11 < len11; i11++) {
									let data149 = data148[i11];
									if (data149 && typeof data149 == "object" && !Array.isArray(data149)) {
										if (data149.name === void 0) {
											let err272 = {
												instancePath: instancePath + "/facts/closure/value/" + i11,
												schemaPath: "#/properties/facts/properties/closure/properties/value/items/required",
												keyword: "required",
												params: { missingProperty: "name" },
												message: "must have required property 'name'",
												schema: schema101.properties.facts.properties.closure.properties.value.items.required,
												parentSchema: schema101.properties.facts.properties.closure.properties.value.items,
												data: data149
											};
											vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
										}
										if (data149.releases === void 0) {
											let err273 = {
												instancePath: instancePath + "/facts/closure/value/" + i11,
												schemaPath: "#/properties/facts/properties/closure/properties/value/items/required",
												keyword: "required",
												params: { missingProperty: "releases" },
												message: "must have required property 'releases'",
												schema: schema101.properties.facts.properties.closure.properties.value.items.required,
												parentSchema: schema101.properties.facts.properties.closure.properties.value.items,
												data: data149
											};
											vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
										}
										for (let key37 in data149) if (key37 !== "name" && key37 !== "releases" && key37 !== "nearest") {
											let err274 = {
												instancePath: instancePath + "/facts/closure/value/" + i11,
												schemaPath: "#/properties/facts/properties/closure/properties/value/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key37 },
												message: "must NOT have additional properties",
												schema: !1,
												parentSchema: schema101.properties.facts.properties.closure.properties.value.items,
												data: data149
											};
											vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
										}
										if (data149.name !== void 0 && (validate237(data149.name, {
											instancePath: instancePath + "/facts/closure/value/" + i11 + "/name",
											parentData: data149,
											parentDataProperty: "name",
											rootData,
											dynamicAnchors
										}) || (vErrors = append(vErrors ?? [], validate237.errors), errors = vErrors.length)), data149.releases !== void 0) {
											let data151 = data149.releases;
											if (Array.isArray(data151)) {
												let len12 = data151.length;
												for (let i12 = 0; i12 < len12; i12++) {
													let data152 = data151[i12];
													if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
														if (data152.version === void 0) {
															let err275 = {
																instancePath: instancePath + "/facts/closure/value/" + i11 + "/releases/" + i12,
																schemaPath: "#/properties/facts/properties/closure/properties/value/items/properties/releases/items/required",
																keyword: "required",
																params: { missingProperty: "version" },
																message: "must have required property 'version'",
																schema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.required,
																parentSchema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items,
																data: data152
															};
															vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
														}
														if (data152.dependencies === void 0) {
															let err276 = {
																instancePath: instancePath + "/facts/closure/value/" + i11 + "/releases/" + i12,
																schemaPath: "#/properties/facts/properties/closure/properties/value/items/properties/releases/items/required",
																keyword: "required",
																params: { missingProperty: "dependencies" },
																message: "must have required property 'dependencies'",
																schema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.required,
																parentSchema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items,
																data: data152
															};
															vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
														}
														for (let key38 in data152) if (key38 !== "version" && key38 !== "dependencies" && key38 !== "withdrawn") {
															let err277 = {
																instancePath: instancePath + "/facts/closure/value/" + i11 + "/releases/" + i12,
																schemaPath: "#/properties/facts/properties/closure/properties/value/items/properties/releases/items/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key38 },
																message: "must NOT have additional properties",
																schema: !1,
																parentSchema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items,
																data: data152
															};
															vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
														}
														if (data152.version !== void 0 && (validate239(data152.version, {
															instancePath: instancePath + "/facts/closure/value/" + i11 + "/releases/" + i12 + "/version",
															parentData: data152,
															parentDataProperty: "version",
															rootData,
															dynamicAnchors
														}) || (vErrors = append(vErrors ?? [], validate239.errors), errors = vErrors.length)), data152.dependencies !== void 0) {
															let data154 = data152.dependencies;
															if (Array.isArray(data154)) {
																let len13 = data154.length;
																for (let i13 = 0; i13 < len13; i13++) {
																	let data155 = data154[i13];
																	if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
																		if (data155.name === void 0) {
																			let err278 = {
																				instancePath: instancePath + "/facts/closure/value/" + i11 + "/releases/" + i12 + "/dependencies/" + i13,
																				schemaPath: "#/properties/facts/properties/closure/properties/value/items/properties/releases/items/properties/dependencies/items/required",
																				keyword: "required",
																				params: { missingProperty: "name" },
																				message: "must have required property 'name'",
																				schema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.properties.dependencies.items.required,
																				parentSchema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.properties.dependencies.items,
																				data: data155
																			};
																			vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
																		}
																		if (data155.range === void 0) {
																			let err279 = {
																				instancePath: instancePath + "/facts/closure/value/" + i11 + "/releases/" + i12 + "/dependencies/" + i13,
																				schemaPath: "#/properties/facts/properties/closure/properties/value/items/properties/releases/items/properties/dependencies/items/required",
																				keyword: "required",
																				params: { missingProperty: "range" },
																				message: "must have required property 'range'",
																				schema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.properties.dependencies.items.required,
																				parentSchema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.properties.dependencies.items,
																				data: data155
																			};
																			vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
																		}
																		if (data155.optional === void 0) {
																			let err280 = {
																				instancePath: instancePath + "/facts/closure/value/" + i11 + "/releases/" + i12 + "/dependencies/" + i13,
																				schemaPath: "#/properties/facts/properties/closure/properties/value/items/properties/releases/items/properties/dependencies/items/required",
																				keyword: "required",
																				params: { missingProperty: "optional" },
																				message: "must have required property 'optional'",
																				schema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.properties.dependencies.items.required,
																				parentSchema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.properties.dependencies.items,
																				data: data155
																			};
																			vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
																		}
																		for (let key39 in data155) if (key39 !== "name" && key39 !== "range" && key39 !== "optional") {
																			let err281 = {
																				instancePath: instancePath + "/facts/closure/value/" + i11 + "/releases/" + i12 + "/dependencies/" + i13,
																				schemaPath: "#/properties/facts/properties/closure/properties/value/items/properties/releases/items/properties/dependencies/items/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key39 },
																				message: "must NOT have additional properties",
																				schema: !1,
																				parentSchema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.properties.dependencies.items,
																				data: data155
																			};
																			vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
																		}
																		if (data155.name !== void 0 && (validate237(data155.name, {
																			instancePath: instancePath + "/facts/closure/value/" + i11 + "/releases/" + i12 + "/dependencies/" + i13 + "/name",
																			parentData: data155,
																			parentDataProperty: "name",
																			rootData,
																			dynamicAnchors
																		}) || (vErrors = append(vErrors ?? [], validate237.errors), errors = vErrors.length)), data155.range !== void 0 && (validate268(data155.range, {
																			instancePath: instancePath + "/facts/closure/value/" + i11 + "/releases/" + i12 + "/dependencies/" + i13 + "/range",
																			parentData: data155,
																			parentDataProperty: "range",
																			rootData,
																			dynamicAnchors
																		}) || (vErrors = append(vErrors ?? [], validate268.errors), errors = vErrors.length)), data155.optional !== void 0) {
																			let data158 = data155.optional;
																			if (typeof data158 != "boolean") {
																				let err282 = {
																					instancePath: instancePath + "/facts/closure/value/" + i11 + "/releases/" + i12 + "/dependencies/" + i13 + "/optional",
																					schemaPath: "#/properties/facts/properties/closure/properties/value/items/properties/releases/items/properties/dependencies/items/properties/optional/type",
																					keyword: "type",
																					params: { type: "boolean" },
																					message: "must be boolean",
																					schema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.properties.dependencies.items.properties.optional.type,
																					parentSchema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.properties.dependencies.items.properties.optional,
																					data: data158
																				};
																				vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
																			}
																		}
																	} else {
																		let err283 = {
																			instancePath: instancePath + "/facts/closure/value/" + i11 + "/releases/" + i12 + "/dependencies/" + i13,
																			schemaPath: "#/properties/facts/properties/closure/properties/value/items/properties/releases/items/properties/dependencies/items/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object",
																			schema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.properties.dependencies.items.type,
																			parentSchema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.properties.dependencies.items,
																			data: data155
																		};
																		vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
																	}
																}
															} else {
																let err284 = {
																	instancePath: instancePath + "/facts/closure/value/" + i11 + "/releases/" + i12 + "/dependencies",
																	schemaPath: "#/properties/facts/properties/closure/properties/value/items/properties/releases/items/properties/dependencies/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array",
																	schema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.properties.dependencies.type,
																	parentSchema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.properties.dependencies,
																	data: data154
																};
																vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
															}
														}
														if (data152.withdrawn !== void 0) {
															let data159 = data152.withdrawn;
															if (data159 !== "yanked" && data159 !== "removed") {
																let err285 = {
																	instancePath: instancePath + "/facts/closure/value/" + i11 + "/releases/" + i12 + "/withdrawn",
																	schemaPath: "#/properties/facts/properties/closure/properties/value/items/properties/releases/items/properties/withdrawn/enum",
																	keyword: "enum",
																	params: { allowedValues: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.properties.withdrawn.enum },
																	message: "must be equal to one of the allowed values",
																	schema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.properties.withdrawn.enum,
																	parentSchema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.properties.withdrawn,
																	data: data159
																};
																vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
															}
														}
													} else {
														let err286 = {
															instancePath: instancePath + "/facts/closure/value/" + i11 + "/releases/" + i12,
															schemaPath: "#/properties/facts/properties/closure/properties/value/items/properties/releases/items/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object",
															schema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items.type,
															parentSchema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.items,
															data: data152
														};
														vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
													}
												}
											} else {
												let err287 = {
													instancePath: instancePath + "/facts/closure/value/" + i11 + "/releases",
													schemaPath: "#/properties/facts/properties/closure/properties/value/items/properties/releases/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases.type,
													parentSchema: schema101.properties.facts.properties.closure.properties.value.items.properties.releases,
													data: data151
												};
												vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
											}
										}
										if (data149.nearest !== void 0) {
											let data160 = data149.nearest;
											if (Array.isArray(data160)) {
												let len14 = data160.length;
												for (let i14 = 0; i14 < len14; i14++) {
													let data161 = data160[i14];
													if (typeof data161 != "string") {
														let err288 = {
															instancePath: instancePath + "/facts/closure/value/" + i11 + "/nearest/" + i14,
															schemaPath: "#/properties/facts/properties/closure/properties/value/items/properties/nearest/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema101.properties.facts.properties.closure.properties.value.items.properties.nearest.items.type,
															parentSchema: schema101.properties.facts.properties.closure.properties.value.items.properties.nearest.items,
															data: data161
														};
														vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
													}
												}
											} else {
												let err289 = {
													instancePath: instancePath + "/facts/closure/value/" + i11 + "/nearest",
													schemaPath: "#/properties/facts/properties/closure/properties/value/items/properties/nearest/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema101.properties.facts.properties.closure.properties.value.items.properties.nearest.type,
													parentSchema: schema101.properties.facts.properties.closure.properties.value.items.properties.nearest,
													data: data160
												};
												vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
											}
										}
									} else {
										let err290 = {
											instancePath: instancePath + "/facts/closure/value/" + i11,
											schemaPath: "#/properties/facts/properties/closure/properties/value/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema101.properties.facts.properties.closure.properties.value.items.type,
											parentSchema: schema101.properties.facts.properties.closure.properties.value.items,
											data: data149
										};
										vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
									}
								}
							} else {
								let err291 = {
									instancePath: instancePath + "/facts/closure/value",
									schemaPath: "#/properties/facts/properties/closure/properties/value/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema101.properties.facts.properties.closure.properties.value.type,
									parentSchema: schema101.properties.facts.properties.closure.properties.value,
									data: data148
								};
								vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
							}
						}
						if (data147.missing !== void 0) {
							let data162 = data147.missing;
							if (typeof data162 != "string") {
								let err292 = {
									instancePath: instancePath + "/facts/closure/missing",
									schemaPath: "#/properties/facts/properties/closure/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.closure.properties.missing.type,
									parentSchema: schema101.properties.facts.properties.closure.properties.missing,
									data: data162
								};
								vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
							}
						}
						if (data147.deferred !== void 0) {
							let data163 = data147.deferred;
							if (typeof data163 != "string") {
								let err293 = {
									instancePath: instancePath + "/facts/closure/deferred",
									schemaPath: "#/properties/facts/properties/closure/properties/deferred/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.closure.properties.deferred.type,
									parentSchema: schema101.properties.facts.properties.closure.properties.deferred,
									data: data163
								};
								vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
							}
						}
					} else {
						let err294 = {
							instancePath: instancePath + "/facts/closure",
							schemaPath: "#/properties/facts/properties/closure/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema101.properties.facts.properties.closure.type,
							parentSchema: schema101.properties.facts.properties.closure,
							data: data147
						};
						vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
					}
				}
				if (data1.author !== void 0) {
					let data164 = data1.author;
					if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
						if (Object.keys(data164).length > 1) {
							let err295 = {
								instancePath: instancePath + "/facts/author",
								schemaPath: "#/properties/facts/properties/author/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.author,
								data: data164
							};
							vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
						}
						if (Object.keys(data164).length < 1) {
							let err296 = {
								instancePath: instancePath + "/facts/author",
								schemaPath: "#/properties/facts/properties/author/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.author,
								data: data164
							};
							vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
						}
						for (let key40 in data164) if (key40 !== "value" && key40 !== "missing" && key40 !== "deferred") {
							let err297 = {
								instancePath: instancePath + "/facts/author",
								schemaPath: "#/properties/facts/properties/author/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key40 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema101.properties.facts.properties.author,
								data: data164
							};
							vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
						}
						if (data164.value !== void 0 && (validate270(data164.value, {
							instancePath: instancePath + "/facts/author/value",
							parentData: data164,
							parentDataProperty: "value",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate270.errors), errors = vErrors.length)), data164.missing !== void 0) {
							let data166 = data164.missing;
							if (typeof data166 != "string") {
								let err298 = {
									instancePath: instancePath + "/facts/author/missing",
									schemaPath: "#/properties/facts/properties/author/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.author.properties.missing.type,
									parentSchema: schema101.properties.facts.properties.author.properties.missing,
									data: data166
								};
								vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
							}
						}
						if (data164.deferred !== void 0) {
							let data167 = data164.deferred;
							if (typeof data167 != "string") {
								let err299 = {
									instancePath: instancePath + "/facts/author/deferred",
									schemaPath: "#/properties/facts/properties/author/properties/deferred/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.author.properties.deferred.type,
									parentSchema: schema101.properties.facts.properties.author.properties.deferred,
									data: data167
								};
								vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
							}
						}
					} else {
						let err300 = {
							instancePath: instancePath + "/facts/author",
							schemaPath: "#/properties/facts/properties/author/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema101.properties.facts.properties.author.type,
							parentSchema: schema101.properties.facts.properties.author,
							data: data164
						};
						vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
					}
				}
				if (data1.now !== void 0) {
					let data168 = data1.now;
					if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
						if (Object.keys(data168).length > 1) {
							let err301 = {
								instancePath: instancePath + "/facts/now",
								schemaPath: "#/properties/facts/properties/now/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.now,
								data: data168
							};
							vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
						}
						if (Object.keys(data168).length < 1) {
							let err302 = {
								instancePath: instancePath + "/facts/now",
								schemaPath: "#/properties/facts/properties/now/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema101.properties.facts.properties.now,
								data: data168
							};
							vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
						}
						for (let key41 in data168) if (key41 !== "value" && key41 !== "missing" && key41 !== "deferred") {
							let err303 = {
								instancePath: instancePath + "/facts/now",
								schemaPath: "#/properties/facts/properties/now/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key41 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema101.properties.facts.properties.now,
								data: data168
							};
							vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
						}
						if (data168.value !== void 0 && (validate272(data168.value, {
							instancePath: instancePath + "/facts/now/value",
							parentData: data168,
							parentDataProperty: "value",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate272.errors), errors = vErrors.length)), data168.missing !== void 0) {
							let data170 = data168.missing;
							if (typeof data170 != "string") {
								let err304 = {
									instancePath: instancePath + "/facts/now/missing",
									schemaPath: "#/properties/facts/properties/now/properties/missing/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.now.properties.missing.type,
									parentSchema: schema101.properties.facts.properties.now.properties.missing,
									data: data170
								};
								vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
							}
						}
						if (data168.deferred !== void 0) {
							let data171 = data168.deferred;
							if (typeof data171 != "string") {
								let err305 = {
									instancePath: instancePath + "/facts/now/deferred",
									schemaPath: "#/properties/facts/properties/now/properties/deferred/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema101.properties.facts.properties.now.properties.deferred.type,
									parentSchema: schema101.properties.facts.properties.now.properties.deferred,
									data: data171
								};
								vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
							}
						}
					} else {
						let err306 = {
							instancePath: instancePath + "/facts/now",
							schemaPath: "#/properties/facts/properties/now/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema101.properties.facts.properties.now.type,
							parentSchema: schema101.properties.facts.properties.now,
							data: data168
						};
						vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
					}
				}
			} else {
				let err307 = {
					instancePath: instancePath + "/facts",
					schemaPath: "#/properties/facts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema101.properties.facts.type,
					parentSchema: schema101.properties.facts,
					data: data1
				};
				vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
			}
		}
	} else {
		let err308 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema101.type,
			parentSchema: schema101,
			data
		};
		vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
	}
	return validate236.errors = vErrors, errors === 0;
}
validate236.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function append(errors, more) {
	for (let error of more) errors.push(error);
	return errors;
}
export { validateSubmission };
