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
const validateStatement = validate228, schema97 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://plugyard.github.io/plugyard/schemas/statement.schema.json",
	title: "Statement",
	description: "The in-toto statement that a publisher signs.",
	type: "object",
	properties: {
		_type: { const: "https://in-toto.io/Statement/v1" },
		subject: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/subject" },
			minItems: 1,
			maxItems: 1e3
		},
		predicateType: { const: "https://plugyard.github.io/plugyard/release/v1" },
		predicate: {
			type: "object",
			properties: {
				plugin: { $ref: "definitions.schema.json#/$defs/pluginName" },
				version: { $ref: "definitions.schema.json#/$defs/version" }
			},
			required: ["plugin", "version"],
			additionalProperties: !1
		}
	},
	required: [
		"_type",
		"subject",
		"predicateType",
		"predicate"
	],
	additionalProperties: !1,
	examples: [{
		_type: "https://in-toto.io/Statement/v1",
		subject: [{
			name: "plugin.wasm",
			digest: { sha256: "3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b" }
		}],
		predicateType: "https://plugyard.github.io/plugyard/release/v1",
		predicate: {
			plugin: "slugify",
			version: "1.0.0"
		}
	}]
}, schema98 = {
	type: "object",
	properties: {
		name: {
			type: "string",
			minLength: 1,
			maxLength: 200,
			description: "path in the release directory"
		},
		digest: {
			type: "object",
			properties: { sha256: { $ref: "definitions.schema.json#/$defs/sha256" } },
			required: ["sha256"],
			additionalProperties: !1
		}
	},
	required: ["name", "digest"],
	additionalProperties: !1
}, func1 = require_ucs2length().default, schema28 = {
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
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate229.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema98.required,
				parentSchema: schema98,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.digest === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'",
				schema: schema98.required,
				parentSchema: schema98,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "digest") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema98,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 == "string") {
				if (func1(data0) > 200) {
					let err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters",
						schema: 200,
						parentSchema: schema98.properties.name,
						data: data0
					};
					vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
				}
				if (func1(data0) < 1) {
					let err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema98.properties.name,
						data: data0
					};
					vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema98.properties.name.type,
					parentSchema: schema98.properties.name,
					data: data0
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.digest !== void 0) {
			let data1 = data.digest;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.sha256 === void 0) {
					let err6 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/required",
						keyword: "required",
						params: { missingProperty: "sha256" },
						message: "must have required property 'sha256'",
						schema: schema98.properties.digest.required,
						parentSchema: schema98.properties.digest,
						data: data1
					};
					vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
				}
				for (let key1 in data1) if (key1 !== "sha256") {
					let err7 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema98.properties.digest,
						data: data1
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
				data1.sha256 !== void 0 && (validate153(data1.sha256, {
					instancePath: instancePath + "/digest/sha256",
					parentData: data1,
					parentDataProperty: "sha256",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate153.errors), errors = vErrors.length));
			} else {
				let err8 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/properties/digest/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema98.properties.digest.type,
					parentSchema: schema98.properties.digest,
					data: data1
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema98.type,
			parentSchema: schema98,
			data
		};
		vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
	}
	return validate229.errors = vErrors, errors === 0;
}
validate229.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema23 = {
	type: "string",
	pattern: "^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$",
	maxLength: 102,
	description: "a plugin name such as json-format or @acme/json-format"
}, pattern3 = RegExp("^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate232.evaluated;
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
	return validate232.errors = vErrors, errors === 0;
}
validate232.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema34 = {
	type: "string",
	maxLength: 64,
	pattern: "^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$",
	description: "a SemVer 2.0.0 version in lower case, without build metadata, such as 1.2.3"
}, pattern9 = RegExp("^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$", "u");
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate234.evaluated;
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
	return validate234.errors = vErrors, errors === 0;
}
validate234.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate228.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data._type === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "_type" },
				message: "must have required property '_type'",
				schema: schema97.required,
				parentSchema: schema97,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.subject === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subject" },
				message: "must have required property 'subject'",
				schema: schema97.required,
				parentSchema: schema97,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.predicateType === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "predicateType" },
				message: "must have required property 'predicateType'",
				schema: schema97.required,
				parentSchema: schema97,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.predicate === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "predicate" },
				message: "must have required property 'predicate'",
				schema: schema97.required,
				parentSchema: schema97,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		for (let key0 in data) if (key0 !== "_type" && key0 !== "subject" && key0 !== "predicateType" && key0 !== "predicate") {
			let err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema97,
				data
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data._type !== void 0) {
			let data0 = data._type;
			if (data0 !== "https://in-toto.io/Statement/v1") {
				let err5 = {
					instancePath: instancePath + "/_type",
					schemaPath: "#/properties/_type/const",
					keyword: "const",
					params: { allowedValue: "https://in-toto.io/Statement/v1" },
					message: "must be equal to constant",
					schema: "https://in-toto.io/Statement/v1",
					parentSchema: schema97.properties._type,
					data: data0
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.subject !== void 0) {
			let data1 = data.subject;
			if (Array.isArray(data1)) {
				if (data1.length > 1e3) {
					let err6 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items",
						schema: 1e3,
						parentSchema: schema97.properties.subject,
						data: data1
					};
					vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
				}
				if (data1.length < 1) {
					let err7 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema97.properties.subject,
						data: data1
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
				let len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) validate229(data1[i0], {
					instancePath: instancePath + "/subject/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate229.errors), errors = vErrors.length);
			} else {
				let err8 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/properties/subject/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema97.properties.subject.type,
					parentSchema: schema97.properties.subject,
					data: data1
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.predicateType !== void 0) {
			let data3 = data.predicateType;
			if (data3 !== "https://plugyard.github.io/plugyard/release/v1") {
				let err9 = {
					instancePath: instancePath + "/predicateType",
					schemaPath: "#/properties/predicateType/const",
					keyword: "const",
					params: { allowedValue: "https://plugyard.github.io/plugyard/release/v1" },
					message: "must be equal to constant",
					schema: "https://plugyard.github.io/plugyard/release/v1",
					parentSchema: schema97.properties.predicateType,
					data: data3
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
		}
		if (data.predicate !== void 0) {
			let data4 = data.predicate;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.plugin === void 0) {
					let err10 = {
						instancePath: instancePath + "/predicate",
						schemaPath: "#/properties/predicate/required",
						keyword: "required",
						params: { missingProperty: "plugin" },
						message: "must have required property 'plugin'",
						schema: schema97.properties.predicate.required,
						parentSchema: schema97.properties.predicate,
						data: data4
					};
					vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
				}
				if (data4.version === void 0) {
					let err11 = {
						instancePath: instancePath + "/predicate",
						schemaPath: "#/properties/predicate/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'",
						schema: schema97.properties.predicate.required,
						parentSchema: schema97.properties.predicate,
						data: data4
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
				for (let key1 in data4) if (key1 !== "plugin" && key1 !== "version") {
					let err12 = {
						instancePath: instancePath + "/predicate",
						schemaPath: "#/properties/predicate/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema97.properties.predicate,
						data: data4
					};
					vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
				}
				data4.plugin !== void 0 && (validate232(data4.plugin, {
					instancePath: instancePath + "/predicate/plugin",
					parentData: data4,
					parentDataProperty: "plugin",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate232.errors), errors = vErrors.length)), data4.version !== void 0 && (validate234(data4.version, {
					instancePath: instancePath + "/predicate/version",
					parentData: data4,
					parentDataProperty: "version",
					rootData,
					dynamicAnchors
				}) || (vErrors = append(vErrors ?? [], validate234.errors), errors = vErrors.length));
			} else {
				let err13 = {
					instancePath: instancePath + "/predicate",
					schemaPath: "#/properties/predicate/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema97.properties.predicate.type,
					parentSchema: schema97.properties.predicate,
					data: data4
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
	} else {
		let err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema97.type,
			parentSchema: schema97,
			data
		};
		vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
	}
	return validate228.errors = vErrors, errors === 0;
}
validate228.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function append(errors, more) {
	for (let error of more) errors.push(error);
	return errors;
}
export { validateStatement };
