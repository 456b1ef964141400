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
const validateRegistry = validate165, schema74 = {
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
}, func1 = require_ucs2length().default;
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
function append(errors, more) {
	for (let error of more) errors.push(error);
	return errors;
}
export { validateRegistry };
