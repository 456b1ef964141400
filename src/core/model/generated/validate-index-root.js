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
const validateIndexRoot = validate60, schema24 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://plugyard.github.io/plugyard/schemas/index-root.schema.json",
	title: "Index root",
	description: "The one file that leads to every other file of the index: index-root.json.",
	type: "object",
	properties: {
		format: { const: 1 },
		registry: {
			type: "object",
			properties: {
				name: { type: "string" },
				url: { type: "string" }
			},
			required: ["name", "url"],
			additionalProperties: !1
		},
		builder: { type: "string" },
		commit: { $ref: "definitions.schema.json#/$defs/commit" },
		committedAt: { $ref: "definitions.schema.json#/$defs/timestamp" },
		sequence: { $ref: "definitions.schema.json#/$defs/sequence" },
		counts: {
			type: "object",
			properties: {
				plugins: {
					type: "integer",
					minimum: 0
				},
				releases: {
					type: "integer",
					minimum: 0
				}
			},
			required: ["plugins", "releases"],
			additionalProperties: !1
		},
		names: {
			type: "object",
			properties: {
				sha256: { $ref: "definitions.schema.json#/$defs/sha256" },
				size: { $ref: "definitions.schema.json#/$defs/size" }
			},
			required: ["sha256", "size"],
			additionalProperties: !1
		},
		shards: {
			type: "object",
			additionalProperties: {
				type: "object",
				properties: {
					sha256: { $ref: "definitions.schema.json#/$defs/sha256" },
					size: { $ref: "definitions.schema.json#/$defs/size" }
				},
				required: ["sha256", "size"],
				additionalProperties: !1
			},
			propertyNames: { $ref: "definitions.schema.json#/$defs/pluginName" }
		},
		trustedRoot: {
			type: "object",
			properties: {
				sha256: { $ref: "definitions.schema.json#/$defs/sha256" },
				size: { $ref: "definitions.schema.json#/$defs/size" }
			},
			required: ["sha256", "size"],
			additionalProperties: !1
		}
	},
	required: [
		"format",
		"registry",
		"builder",
		"commit",
		"committedAt",
		"sequence",
		"counts",
		"names",
		"shards"
	],
	additionalProperties: !1,
	examples: [{
		format: 1,
		registry: {
			name: "Plugyard",
			url: "https://plugyard.github.io/plugyard/"
		},
		builder: "plugyard 0.1.0",
		commit: "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d",
		committedAt: "2026-01-31T12:00:00Z",
		sequence: 7,
		counts: {
			plugins: 1,
			releases: 1
		},
		names: {
			sha256: "0f343b0931126a20f133d67c2b018a3b4f1b1d1d1c1835420b6b9942dd4f1b0f",
			size: 120
		},
		shards: { slugify: {
			sha256: "3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b",
			size: 2048
		} }
	}]
}, func4 = Object.prototype.hasOwnProperty, schema25 = {
	type: "string",
	pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$",
	description: "a full commit id"
}, pattern4 = RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
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
	return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema26 = {
	type: "string",
	pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$",
	description: "a UTC time such as 2026-01-31T12:00:00Z"
}, pattern5 = RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
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
	return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema27 = {
	type: "integer",
	minimum: 0,
	maximum: 9007199254740991,
	description: "a sequence number"
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
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
	return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema28 = {
	type: "string",
	pattern: "^[0-9a-f]{64}$",
	description: "64 lowercase hex digits"
}, pattern6 = RegExp("^[0-9a-f]{64}$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
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
	return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema29 = {
	type: "integer",
	minimum: 0,
	maximum: 9007199254740991,
	description: "a number of bytes"
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
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
	return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema23 = {
	type: "string",
	pattern: "^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$",
	maxLength: 102,
	description: "a plugin name such as json-format or @acme/json-format"
}, func1 = require_ucs2length().default, pattern3 = RegExp("^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
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
	return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.registry === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "registry" },
				message: "must have required property 'registry'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.builder === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "builder" },
				message: "must have required property 'builder'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.commit === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.committedAt === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "committedAt" },
				message: "must have required property 'committedAt'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.sequence === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sequence" },
				message: "must have required property 'sequence'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.counts === void 0) {
			let err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counts" },
				message: "must have required property 'counts'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.names === void 0) {
			let err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "names" },
				message: "must have required property 'names'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
		}
		if (data.shards === void 0) {
			let err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "shards" },
				message: "must have required property 'shards'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
		}
		for (let key0 in data) if (!func4.call(schema24.properties, key0)) {
			let err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
		}
		if (data.format !== void 0) {
			let data0 = data.format;
			if (data0 !== 1) {
				let err10 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema24.properties.format,
					data: data0
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		if (data.registry !== void 0) {
			let data1 = data.registry;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.name === void 0) {
					let err11 = {
						instancePath: instancePath + "/registry",
						schemaPath: "#/properties/registry/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'",
						schema: schema24.properties.registry.required,
						parentSchema: schema24.properties.registry,
						data: data1
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
				if (data1.url === void 0) {
					let err12 = {
						instancePath: instancePath + "/registry",
						schemaPath: "#/properties/registry/required",
						keyword: "required",
						params: { missingProperty: "url" },
						message: "must have required property 'url'",
						schema: schema24.properties.registry.required,
						parentSchema: schema24.properties.registry,
						data: data1
					};
					vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
				}
				for (let key1 in data1) if (key1 !== "name" && key1 !== "url") {
					let err13 = {
						instancePath: instancePath + "/registry",
						schemaPath: "#/properties/registry/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema24.properties.registry,
						data: data1
					};
					vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
				}
				if (data1.name !== void 0) {
					let data2 = data1.name;
					if (typeof data2 != "string") {
						let err14 = {
							instancePath: instancePath + "/registry/name",
							schemaPath: "#/properties/registry/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema24.properties.registry.properties.name.type,
							parentSchema: schema24.properties.registry.properties.name,
							data: data2
						};
						vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
					}
				}
				if (data1.url !== void 0) {
					let data3 = data1.url;
					if (typeof data3 != "string") {
						let err15 = {
							instancePath: instancePath + "/registry/url",
							schemaPath: "#/properties/registry/properties/url/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema24.properties.registry.properties.url.type,
							parentSchema: schema24.properties.registry.properties.url,
							data: data3
						};
						vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
					}
				}
			} else {
				let err16 = {
					instancePath: instancePath + "/registry",
					schemaPath: "#/properties/registry/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema24.properties.registry.type,
					parentSchema: schema24.properties.registry,
					data: data1
				};
				vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
			}
		}
		if (data.builder !== void 0) {
			let data4 = data.builder;
			if (typeof data4 != "string") {
				let err17 = {
					instancePath: instancePath + "/builder",
					schemaPath: "#/properties/builder/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema24.properties.builder.type,
					parentSchema: schema24.properties.builder,
					data: data4
				};
				vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
			}
		}
		if (data.commit !== void 0 && (validate61(data.commit, {
			instancePath: instancePath + "/commit",
			parentData: data,
			parentDataProperty: "commit",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate61.errors), errors = vErrors.length)), data.committedAt !== void 0 && (validate63(data.committedAt, {
			instancePath: instancePath + "/committedAt",
			parentData: data,
			parentDataProperty: "committedAt",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate63.errors), errors = vErrors.length)), data.sequence !== void 0 && (validate65(data.sequence, {
			instancePath: instancePath + "/sequence",
			parentData: data,
			parentDataProperty: "sequence",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate65.errors), errors = vErrors.length)), data.counts !== void 0) {
			let data8 = data.counts;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.plugins === void 0) {
					let err18 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "plugins" },
						message: "must have required property 'plugins'",
						schema: schema24.properties.counts.required,
						parentSchema: schema24.properties.counts,
						data: data8
					};
					vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
				}
				if (data8.releases === void 0) {
					let err19 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "releases" },
						message: "must have required property 'releases'",
						schema: schema24.properties.counts.required,
						parentSchema: schema24.properties.counts,
						data: data8
					};
					vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
				}
				for (let key2 in data8) if (key2 !== "plugins" && key2 !== "releases") {
					let err20 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema24.properties.counts,
						data: data8
					};
					vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
				}
				if (data8.plugins !== void 0) {
					let data9 = data8.plugins;
					if (typeof data9 != "number" || data9 % 1 || isNaN(data9) || !isFinite(data9)) {
						let err21 = {
							instancePath: instancePath + "/counts/plugins",
							schemaPath: "#/properties/counts/properties/plugins/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema24.properties.counts.properties.plugins.type,
							parentSchema: schema24.properties.counts.properties.plugins,
							data: data9
						};
						vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
					}
					if (typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
						let err22 = {
							instancePath: instancePath + "/counts/plugins",
							schemaPath: "#/properties/counts/properties/plugins/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0",
							schema: 0,
							parentSchema: schema24.properties.counts.properties.plugins,
							data: data9
						};
						vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
					}
				}
				if (data8.releases !== void 0) {
					let data10 = data8.releases;
					if (typeof data10 != "number" || data10 % 1 || isNaN(data10) || !isFinite(data10)) {
						let err23 = {
							instancePath: instancePath + "/counts/releases",
							schemaPath: "#/properties/counts/properties/releases/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema24.properties.counts.properties.releases.type,
							parentSchema: schema24.properties.counts.properties.releases,
							data: data10
						};
						vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
					}
					if (typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10))) {
						let err24 = {
							instancePath: instancePath + "/counts/releases",
							schemaPath: "#/properties/counts/properties/releases/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0",
							schema: 0,
							parentSchema: schema24.properties.counts.properties.releases,
							data: data10
						};
						vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
					}
				}
			} else {
				let err25 = {
					instancePath: instancePath + "/counts",
					schemaPath: "#/properties/counts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema24.properties.counts.type,
					parentSchema: schema24.properties.counts,
					data: data8
				};
				vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
			}
		}
		if (data.names !== void 0) {
			let data11 = data.names;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.sha256 === void 0) {
					let err26 = {
						instancePath: instancePath + "/names",
						schemaPath: "#/properties/names/required",
						keyword: "required",
						params: { missingProperty: "sha256" },
						message: "must have required property 'sha256'",
						schema: schema24.properties.names.required,
						parentSchema: schema24.properties.names,
						data: data11
					};
					vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
				}
				if (data11.size === void 0) {
					let err27 = {
						instancePath: instancePath + "/names",
						schemaPath: "#/properties/names/required",
						keyword: "required",
						params: { missingProperty: "size" },
						message: "must have required property 'size'",
						schema: schema24.properties.names.required,
						parentSchema: schema24.properties.names,
						data: data11
					};
					vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
				}
				for (let key3 in data11) if (key3 !== "sha256" && key3 !== "size") {
					let err28 = {
						instancePath: instancePath + "/names",
						schemaPath: "#/properties/names/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema24.properties.names,
						data: data11
					};
					vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
				}
				data11.sha256 !== void 0 && (validate67(data11.sha256, {
					instancePath: instancePath + "/names/sha256",
					parentData: data11,
					parentDataProperty: "sha256",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate67.errors), errors = vErrors.length)), data11.size !== void 0 && (validate69(data11.size, {
					instancePath: instancePath + "/names/size",
					parentData: data11,
					parentDataProperty: "size",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate69.errors), errors = vErrors.length));
			} else {
				let err29 = {
					instancePath: instancePath + "/names",
					schemaPath: "#/properties/names/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema24.properties.names.type,
					parentSchema: schema24.properties.names,
					data: data11
				};
				vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
			}
		}
		if (data.shards !== void 0) {
			let data14 = data.shards;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (let key4 in data14) {
					let _errs29 = errors;
					if (validate71(key4, {
						instancePath: instancePath + "/shards",
						parentData: data14,
						parentDataProperty: "shards",
						rootData,
						dynamicAnchors
					}) || (vErrors = append(vErrors ?? [], validate71.errors), errors = vErrors.length), _errs29 !== errors) {
						let err30 = {
							instancePath: instancePath + "/shards",
							schemaPath: "#/properties/shards/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							message: "property name must be valid",
							schema: schema24.properties.shards.propertyNames,
							parentSchema: schema24.properties.shards,
							data: data14
						};
						vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
					}
				}
				for (let key5 in data14) {
					let data15 = data14[key5];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.sha256 === void 0) {
							let err31 = {
								instancePath: instancePath + "/shards/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/shards/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "sha256" },
								message: "must have required property 'sha256'",
								schema: schema24.properties.shards.additionalProperties.required,
								parentSchema: schema24.properties.shards.additionalProperties,
								data: data15
							};
							vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
						}
						if (data15.size === void 0) {
							let err32 = {
								instancePath: instancePath + "/shards/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/shards/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "size" },
								message: "must have required property 'size'",
								schema: schema24.properties.shards.additionalProperties.required,
								parentSchema: schema24.properties.shards.additionalProperties,
								data: data15
							};
							vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
						}
						for (let key6 in data15) if (key6 !== "sha256" && key6 !== "size") {
							let err33 = {
								instancePath: instancePath + "/shards/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/shards/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema24.properties.shards.additionalProperties,
								data: data15
							};
							vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
						}
						data15.sha256 !== void 0 && (validate67(data15.sha256, {
							instancePath: instancePath + "/shards/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256",
							parentData: data15,
							parentDataProperty: "sha256",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate67.errors), errors = vErrors.length)), data15.size !== void 0 && (validate69(data15.size, {
							instancePath: instancePath + "/shards/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/size",
							parentData: data15,
							parentDataProperty: "size",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate69.errors), errors = vErrors.length));
					} else {
						let err34 = {
							instancePath: instancePath + "/shards/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/shards/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema24.properties.shards.additionalProperties.type,
							parentSchema: schema24.properties.shards.additionalProperties,
							data: data15
						};
						vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
					}
				}
			} else {
				let err35 = {
					instancePath: instancePath + "/shards",
					schemaPath: "#/properties/shards/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema24.properties.shards.type,
					parentSchema: schema24.properties.shards,
					data: data14
				};
				vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
			}
		}
		if (data.trustedRoot !== void 0) {
			let data18 = data.trustedRoot;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (data18.sha256 === void 0) {
					let err36 = {
						instancePath: instancePath + "/trustedRoot",
						schemaPath: "#/properties/trustedRoot/required",
						keyword: "required",
						params: { missingProperty: "sha256" },
						message: "must have required property 'sha256'",
						schema: schema24.properties.trustedRoot.required,
						parentSchema: schema24.properties.trustedRoot,
						data: data18
					};
					vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
				}
				if (data18.size === void 0) {
					let err37 = {
						instancePath: instancePath + "/trustedRoot",
						schemaPath: "#/properties/trustedRoot/required",
						keyword: "required",
						params: { missingProperty: "size" },
						message: "must have required property 'size'",
						schema: schema24.properties.trustedRoot.required,
						parentSchema: schema24.properties.trustedRoot,
						data: data18
					};
					vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
				}
				for (let key7 in data18) if (key7 !== "sha256" && key7 !== "size") {
					let err38 = {
						instancePath: instancePath + "/trustedRoot",
						schemaPath: "#/properties/trustedRoot/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema24.properties.trustedRoot,
						data: data18
					};
					vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
				}
				data18.sha256 !== void 0 && (validate67(data18.sha256, {
					instancePath: instancePath + "/trustedRoot/sha256",
					parentData: data18,
					parentDataProperty: "sha256",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate67.errors), errors = vErrors.length)), data18.size !== void 0 && (validate69(data18.size, {
					instancePath: instancePath + "/trustedRoot/size",
					parentData: data18,
					parentDataProperty: "size",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate69.errors), errors = vErrors.length));
			} else {
				let err39 = {
					instancePath: instancePath + "/trustedRoot",
					schemaPath: "#/properties/trustedRoot/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema24.properties.trustedRoot.type,
					parentSchema: schema24.properties.trustedRoot,
					data: data18
				};
				vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
			}
		}
	} else {
		let err40 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
	}
	return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function append(errors, more) {
	for (let error of more) errors.push(error);
	return errors;
}
export { validateIndexRoot };
