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
const validateRating = validate142, schema62 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://plugyard.github.io/plugyard/schemas/rating.schema.json",
	title: "Rating",
	description: "One account's stars for a plugin: ratings/<account-id>.json.",
	type: "object",
	properties: {
		$schema: { $ref: "definitions.schema.json#/$defs/schemaLink" },
		format: { const: 1 },
		stars: {
			type: "integer",
			minimum: 1,
			maximum: 5
		},
		comment: {
			type: "string",
			minLength: 1,
			maxLength: 2e3
		},
		version: { $ref: "definitions.schema.json#/$defs/version" }
	},
	required: [
		"format",
		"stars",
		"version"
	],
	additionalProperties: !1,
	examples: [{
		format: 1,
		stars: 5,
		comment: "Does what it says.",
		version: "1.0.0"
	}]
}, schema21 = {
	type: "string",
	description: "the address of this file's schema, for editors"
};
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate143.evaluated;
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
	return validate143.errors = vErrors, errors === 0;
}
validate143.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema34 = {
	type: "string",
	maxLength: 64,
	pattern: "^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$",
	description: "a SemVer 2.0.0 version in lower case, without build metadata, such as 1.2.3"
}, func1 = require_ucs2length().default, pattern9 = RegExp("^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$", "u");
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate145.evaluated;
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
	return validate145.errors = vErrors, errors === 0;
}
validate145.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate142.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'",
				schema: schema62.required,
				parentSchema: schema62,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.stars === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stars" },
				message: "must have required property 'stars'",
				schema: schema62.required,
				parentSchema: schema62,
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
				schema: schema62.required,
				parentSchema: schema62,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "$schema" && key0 !== "format" && key0 !== "stars" && key0 !== "comment" && key0 !== "version") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema62,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.$schema !== void 0 && (validate143(data.$schema, {
			instancePath: instancePath + "/$schema",
			parentData: data,
			parentDataProperty: "$schema",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate143.errors), errors = vErrors.length)), data.format !== void 0) {
			let data1 = data.format;
			if (data1 !== 1) {
				let err4 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema62.properties.format,
					data: data1
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.stars !== void 0) {
			let data2 = data.stars;
			if (typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) {
				let err5 = {
					instancePath: instancePath + "/stars",
					schemaPath: "#/properties/stars/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema62.properties.stars.type,
					parentSchema: schema62.properties.stars,
					data: data2
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 5 || isNaN(data2)) {
					let err6 = {
						instancePath: instancePath + "/stars",
						schemaPath: "#/properties/stars/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 5
						},
						message: "must be <= 5",
						schema: 5,
						parentSchema: schema62.properties.stars,
						data: data2
					};
					vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					let err7 = {
						instancePath: instancePath + "/stars",
						schemaPath: "#/properties/stars/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema62.properties.stars,
						data: data2
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
			}
		}
		if (data.comment !== void 0) {
			let data3 = data.comment;
			if (typeof data3 == "string") {
				if (func1(data3) > 2e3) {
					let err8 = {
						instancePath: instancePath + "/comment",
						schemaPath: "#/properties/comment/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters",
						schema: 2e3,
						parentSchema: schema62.properties.comment,
						data: data3
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
				if (func1(data3) < 1) {
					let err9 = {
						instancePath: instancePath + "/comment",
						schemaPath: "#/properties/comment/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema62.properties.comment,
						data: data3
					};
					vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/comment",
					schemaPath: "#/properties/comment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema62.properties.comment.type,
					parentSchema: schema62.properties.comment,
					data: data3
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		data.version !== void 0 && (validate145(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData,
			dynamicAnchors
		}) || (vErrors = append(vErrors ?? [], validate145.errors), errors = vErrors.length));
	} else {
		let err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema62.type,
			parentSchema: schema62,
			data
		};
		vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
	}
	return validate142.errors = vErrors, errors === 0;
}
validate142.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function append(errors, more) {
	for (let error of more) errors.push(error);
	return errors;
}
export { validateRating };
