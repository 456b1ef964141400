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
const validateLockfile = validate77, schema31 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://plugyard.github.io/plugyard/schemas/lockfile.schema.json",
	title: "Lockfile",
	description: "What is installed, to the byte: plugyard.lock.",
	type: "object",
	properties: {
		format: { const: 1 },
		registry: { type: "string" },
		requested: {
			type: "object",
			additionalProperties: { $ref: "definitions.schema.json#/$defs/range" },
			propertyNames: { $ref: "definitions.schema.json#/$defs/pluginName" }
		},
		plugins: {
			type: "object",
			additionalProperties: {
				type: "object",
				properties: {
					version: { $ref: "definitions.schema.json#/$defs/version" },
					sha256: { $ref: "definitions.schema.json#/$defs/sha256" },
					size: { $ref: "definitions.schema.json#/$defs/size" },
					manifest: { $ref: "definitions.schema.json#/$defs/sha256" },
					publisher: { type: "string" },
					publishedSequence: { $ref: "definitions.schema.json#/$defs/sequence" },
					dependencies: {
						type: "object",
						additionalProperties: { $ref: "definitions.schema.json#/$defs/range" },
						propertyNames: { $ref: "definitions.schema.json#/$defs/pluginName" }
					},
					permissions: {
						type: "array",
						items: { type: "string" }
					}
				},
				required: [
					"version",
					"sha256",
					"size",
					"manifest",
					"publishedSequence",
					"dependencies",
					"permissions"
				],
				additionalProperties: !1
			},
			propertyNames: { $ref: "definitions.schema.json#/$defs/pluginName" }
		}
	},
	required: [
		"format",
		"registry",
		"requested",
		"plugins"
	],
	additionalProperties: !1,
	examples: [{
		format: 1,
		registry: "Plugyard",
		requested: { slugify: "^1.0.0" },
		plugins: { slugify: {
			version: "1.0.0",
			sha256: "3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b",
			size: 4096,
			manifest: "0f343b0931126a20f133d67c2b018a3b4f1b1d1d1c1835420b6b9942dd4f1b0f",
			publisher: "key:3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b",
			publishedSequence: 7,
			dependencies: {},
			permissions: []
		} }
	}]
}, schema23 = {
	type: "string",
	pattern: "^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$",
	maxLength: 102,
	description: "a plugin name such as json-format or @acme/json-format"
}, func1 = require_ucs2length().default, pattern3 = RegExp("^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
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
	return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema33 = {
	type: "string",
	minLength: 1,
	maxLength: 256,
	description: "a version range such as ^1.2.0"
};
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
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
	return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema34 = {
	type: "string",
	maxLength: 64,
	pattern: "^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$",
	description: "a SemVer 2.0.0 version in lower case, without build metadata, such as 1.2.3"
}, pattern9 = RegExp("^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$", "u");
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
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
	return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema28 = {
	type: "string",
	pattern: "^[0-9a-f]{64}$",
	description: "64 lowercase hex digits"
}, pattern6 = RegExp("^[0-9a-f]{64}$", "u");
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
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
	return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema29 = {
	type: "integer",
	minimum: 0,
	maximum: 9007199254740991,
	description: "a number of bytes"
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
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
	return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema27 = {
	type: "integer",
	minimum: 0,
	maximum: 9007199254740991,
	description: "a sequence number"
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
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
	return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'",
				schema: schema31.required,
				parentSchema: schema31,
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
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.requested === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requested" },
				message: "must have required property 'requested'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.plugins === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plugins" },
				message: "must have required property 'plugins'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		for (let key0 in data) if (key0 !== "format" && key0 !== "registry" && key0 !== "requested" && key0 !== "plugins") {
			let err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema31,
				data
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.format !== void 0) {
			let data0 = data.format;
			if (data0 !== 1) {
				let err5 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema31.properties.format,
					data: data0
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.registry !== void 0) {
			let data1 = data.registry;
			if (typeof data1 != "string") {
				let err6 = {
					instancePath: instancePath + "/registry",
					schemaPath: "#/properties/registry/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31.properties.registry.type,
					parentSchema: schema31.properties.registry,
					data: data1
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.requested !== void 0) {
			let data2 = data.requested;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (let key1 in data2) {
					let _errs7 = errors;
					if (validate78(key1, {
						instancePath: instancePath + "/requested",
						parentData: data2,
						parentDataProperty: "requested",
						rootData,
						dynamicAnchors
					}) || (vErrors = append(vErrors ?? [], validate78.errors), errors = vErrors.length), _errs7 !== errors) {
						let err7 = {
							instancePath: instancePath + "/requested",
							schemaPath: "#/properties/requested/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema31.properties.requested.propertyNames,
							parentSchema: schema31.properties.requested,
							data: data2
						};
						vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
					}
				}
				for (let key2 in data2) validate80(data2[key2], {
					instancePath: instancePath + "/requested/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data2,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate80.errors), errors = vErrors.length);
			} else {
				let err8 = {
					instancePath: instancePath + "/requested",
					schemaPath: "#/properties/requested/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema31.properties.requested.type,
					parentSchema: schema31.properties.requested,
					data: data2
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.plugins !== void 0) {
			let data4 = data.plugins;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (let key3 in data4) {
					let _errs12 = errors;
					if (validate78(key3, {
						instancePath: instancePath + "/plugins",
						parentData: data4,
						parentDataProperty: "plugins",
						rootData,
						dynamicAnchors
					}) || (vErrors = append(vErrors ?? [], validate78.errors), errors = vErrors.length), _errs12 !== errors) {
						let err9 = {
							instancePath: instancePath + "/plugins",
							schemaPath: "#/properties/plugins/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid",
							schema: schema31.properties.plugins.propertyNames,
							parentSchema: schema31.properties.plugins,
							data: data4
						};
						vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
					}
				}
				for (let key4 in data4) {
					let data5 = data4[key4];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.version === void 0) {
							let err10 = {
								instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/plugins/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "version" },
								message: "must have required property 'version'",
								schema: schema31.properties.plugins.additionalProperties.required,
								parentSchema: schema31.properties.plugins.additionalProperties,
								data: data5
							};
							vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
						}
						if (data5.sha256 === void 0) {
							let err11 = {
								instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/plugins/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "sha256" },
								message: "must have required property 'sha256'",
								schema: schema31.properties.plugins.additionalProperties.required,
								parentSchema: schema31.properties.plugins.additionalProperties,
								data: data5
							};
							vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
						}
						if (data5.size === void 0) {
							let err12 = {
								instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/plugins/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "size" },
								message: "must have required property 'size'",
								schema: schema31.properties.plugins.additionalProperties.required,
								parentSchema: schema31.properties.plugins.additionalProperties,
								data: data5
							};
							vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
						}
						if (data5.manifest === void 0) {
							let err13 = {
								instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/plugins/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "manifest" },
								message: "must have required property 'manifest'",
								schema: schema31.properties.plugins.additionalProperties.required,
								parentSchema: schema31.properties.plugins.additionalProperties,
								data: data5
							};
							vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
						}
						if (data5.publishedSequence === void 0) {
							let err14 = {
								instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/plugins/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "publishedSequence" },
								message: "must have required property 'publishedSequence'",
								schema: schema31.properties.plugins.additionalProperties.required,
								parentSchema: schema31.properties.plugins.additionalProperties,
								data: data5
							};
							vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
						}
						if (data5.dependencies === void 0) {
							let err15 = {
								instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/plugins/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "dependencies" },
								message: "must have required property 'dependencies'",
								schema: schema31.properties.plugins.additionalProperties.required,
								parentSchema: schema31.properties.plugins.additionalProperties,
								data: data5
							};
							vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
						}
						if (data5.permissions === void 0) {
							let err16 = {
								instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/plugins/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "permissions" },
								message: "must have required property 'permissions'",
								schema: schema31.properties.plugins.additionalProperties.required,
								parentSchema: schema31.properties.plugins.additionalProperties,
								data: data5
							};
							vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
						}
						for (let key5 in data5) if (key5 !== "version" && key5 !== "sha256" && key5 !== "size" && key5 !== "manifest" && key5 !== "publisher" && key5 !== "publishedSequence" && key5 !== "dependencies" && key5 !== "permissions") {
							let err17 = {
								instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/plugins/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema31.properties.plugins.additionalProperties,
								data: data5
							};
							vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
						}
						if (data5.version !== void 0 && (validate83(data5.version, {
							instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/version",
							parentData: data5,
							parentDataProperty: "version",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate83.errors), errors = vErrors.length)), data5.sha256 !== void 0 && (validate85(data5.sha256, {
							instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256",
							parentData: data5,
							parentDataProperty: "sha256",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate85.errors), errors = vErrors.length)), data5.size !== void 0 && (validate87(data5.size, {
							instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/size",
							parentData: data5,
							parentDataProperty: "size",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate87.errors), errors = vErrors.length)), data5.manifest !== void 0 && (validate85(data5.manifest, {
							instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifest",
							parentData: data5,
							parentDataProperty: "manifest",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate85.errors), errors = vErrors.length)), data5.publisher !== void 0) {
							let data10 = data5.publisher;
							if (typeof data10 != "string") {
								let err18 = {
									instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/publisher",
									schemaPath: "#/properties/plugins/additionalProperties/properties/publisher/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema31.properties.plugins.additionalProperties.properties.publisher.type,
									parentSchema: schema31.properties.plugins.additionalProperties.properties.publisher,
									data: data10
								};
								vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
							}
						}
						if (data5.publishedSequence !== void 0 && (validate90(data5.publishedSequence, {
							instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/publishedSequence",
							parentData: data5,
							parentDataProperty: "publishedSequence",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate90.errors), errors = vErrors.length)), data5.dependencies !== void 0) {
							let data12 = data5.dependencies;
							if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
								for (let key6 in data12) {
									let _errs26 = errors;
									if (validate78(key6, {
										instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/dependencies",
										parentData: data12,
										parentDataProperty: "dependencies",
										rootData,
										dynamicAnchors
									}) || (vErrors = append(vErrors ?? [], validate78.errors), errors = vErrors.length), _errs26 !== errors) {
										let err19 = {
											instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/dependencies",
											schemaPath: "#/properties/plugins/additionalProperties/properties/dependencies/propertyNames",
											keyword: "propertyNames",
											params: { propertyName: key6 },
											message: "property name must be valid",
											schema: schema31.properties.plugins.additionalProperties.properties.dependencies.propertyNames,
											parentSchema: schema31.properties.plugins.additionalProperties.properties.dependencies,
											data: data12
										};
										vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
									}
								}
								for (let key7 in data12) validate80(data12[key7], {
									instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/dependencies/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data12,
									parentDataProperty: key7,
									rootData,
									dynamicAnchors
								}) || (vErrors = append(vErrors ?? [], validate80.errors), errors = vErrors.length);
							} else {
								let err20 = {
									instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/dependencies",
									schemaPath: "#/properties/plugins/additionalProperties/properties/dependencies/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema31.properties.plugins.additionalProperties.properties.dependencies.type,
									parentSchema: schema31.properties.plugins.additionalProperties.properties.dependencies,
									data: data12
								};
								vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
							}
						}
						if (data5.permissions !== void 0) {
							let data14 = data5.permissions;
							if (Array.isArray(data14)) {
								let len0 = data14.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data15 = data14[i0];
									if (typeof data15 != "string") {
										let err21 = {
											instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions/" + i0,
											schemaPath: "#/properties/plugins/additionalProperties/properties/permissions/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema31.properties.plugins.additionalProperties.properties.permissions.items.type,
											parentSchema: schema31.properties.plugins.additionalProperties.properties.permissions.items,
											data: data15
										};
										vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
									}
								}
							} else {
								let err22 = {
									instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions",
									schemaPath: "#/properties/plugins/additionalProperties/properties/permissions/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema31.properties.plugins.additionalProperties.properties.permissions.type,
									parentSchema: schema31.properties.plugins.additionalProperties.properties.permissions,
									data: data14
								};
								vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
							}
						}
					} else {
						let err23 = {
							instancePath: instancePath + "/plugins/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/plugins/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema31.properties.plugins.additionalProperties.type,
							parentSchema: schema31.properties.plugins.additionalProperties,
							data: data5
						};
						vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
					}
				}
			} else {
				let err24 = {
					instancePath: instancePath + "/plugins",
					schemaPath: "#/properties/plugins/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema31.properties.plugins.type,
					parentSchema: schema31.properties.plugins,
					data: data4
				};
				vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
			}
		}
	} else {
		let err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
	}
	return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function append(errors, more) {
	for (let error of more) errors.push(error);
	return errors;
}
export { validateLockfile };
