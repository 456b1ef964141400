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
const validateManifest = validate94, schema38 = {
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
}, func4 = Object.prototype.hasOwnProperty, func1 = require_ucs2length().default, pattern11 = RegExp("^x-[a-z0-9-]+$", "u"), pattern14 = RegExp("^https?://[^\\s]+$", "u"), pattern20 = RegExp("^[a-z0-9][a-z0-9+.#-]{0,29}$", "u"), pattern21 = RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u"), pattern22 = RegExp("^https://[^\\s]+$", "u"), schema21 = {
	type: "string",
	description: "the address of this file's schema, for editors"
};
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
const schema23 = {
	type: "string",
	pattern: "^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$",
	maxLength: 102,
	description: "a plugin name such as json-format or @acme/json-format"
}, pattern3 = RegExp("^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$", "u");
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
const schema34 = {
	type: "string",
	maxLength: 64,
	pattern: "^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$",
	description: "a SemVer 2.0.0 version in lower case, without build metadata, such as 1.2.3"
}, pattern9 = RegExp("^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$", "u");
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
const schema28 = {
	type: "string",
	pattern: "^[0-9a-f]{64}$",
	description: "64 lowercase hex digits"
}, pattern6 = RegExp("^[0-9a-f]{64}$", "u");
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
const schema29 = {
	type: "integer",
	minimum: 0,
	maximum: 9007199254740991,
	description: "a number of bytes"
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
}, schema33 = {
	type: "string",
	minLength: 1,
	maxLength: 256,
	description: "a version range such as ^1.2.0"
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
function append(errors, more) {
	for (let error of more) errors.push(error);
	return errors;
}
export { validateManifest };
