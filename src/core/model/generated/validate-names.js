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
const validateNames = validate124, schema53 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://plugyard.github.io/plugyard/schemas/names.schema.json",
	title: "Names",
	description: "The search list: names.json.",
	type: "object",
	properties: {
		format: { const: 1 },
		plugins: {
			type: "array",
			items: {
				type: "object",
				properties: {
					name: { $ref: "definitions.schema.json#/$defs/pluginName" },
					description: { type: "string" },
					keywords: {
						type: "array",
						items: { type: "string" }
					},
					latest: { $ref: "definitions.schema.json#/$defs/version" },
					deprecated: { const: !0 }
				},
				required: [
					"name",
					"description",
					"keywords"
				],
				additionalProperties: !1
			}
		}
	},
	required: ["format", "plugins"],
	additionalProperties: !1,
	examples: [{
		format: 1,
		plugins: [{
			name: "slugify",
			description: "Turns a title into the slug of an address.",
			keywords: ["text"],
			latest: "1.0.0"
		}]
	}]
}, schema23 = {
	type: "string",
	pattern: "^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$",
	maxLength: 102,
	description: "a plugin name such as json-format or @acme/json-format"
}, func1 = require_ucs2length().default, pattern3 = RegExp("^(@[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
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
	return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema34 = {
	type: "string",
	maxLength: 64,
	pattern: "^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$",
	description: "a SemVer 2.0.0 version in lower case, without build metadata, such as 1.2.3"
}, pattern9 = RegExp("^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})(-(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*))*)?$", "u");
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
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
	return validate127.errors = vErrors, errors === 0;
}
validate127.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'",
				schema: schema53.required,
				parentSchema: schema53,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.plugins === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plugins" },
				message: "must have required property 'plugins'",
				schema: schema53.required,
				parentSchema: schema53,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "format" && key0 !== "plugins") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema53,
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
					parentSchema: schema53.properties.format,
					data: data0
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.plugins !== void 0) {
			let data1 = data.plugins;
			if (Array.isArray(data1)) {
				let len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.name === void 0) {
							let err4 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema53.properties.plugins.items.required,
								parentSchema: schema53.properties.plugins.items,
								data: data2
							};
							vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						}
						if (data2.description === void 0) {
							let err5 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "description" },
								message: "must have required property 'description'",
								schema: schema53.properties.plugins.items.required,
								parentSchema: schema53.properties.plugins.items,
								data: data2
							};
							vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
						}
						if (data2.keywords === void 0) {
							let err6 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/required",
								keyword: "required",
								params: { missingProperty: "keywords" },
								message: "must have required property 'keywords'",
								schema: schema53.properties.plugins.items.required,
								parentSchema: schema53.properties.plugins.items,
								data: data2
							};
							vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
						}
						for (let key1 in data2) if (key1 !== "name" && key1 !== "description" && key1 !== "keywords" && key1 !== "latest" && key1 !== "deprecated") {
							let err7 = {
								instancePath: instancePath + "/plugins/" + i0,
								schemaPath: "#/properties/plugins/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema53.properties.plugins.items,
								data: data2
							};
							vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
						}
						if (data2.name !== void 0 && (validate125(data2.name, {
							instancePath: instancePath + "/plugins/" + i0 + "/name",
							parentData: data2,
							parentDataProperty: "name",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate125.errors), errors = vErrors.length)), data2.description !== void 0) {
							let data4 = data2.description;
							if (typeof data4 != "string") {
								let err8 = {
									instancePath: instancePath + "/plugins/" + i0 + "/description",
									schemaPath: "#/properties/plugins/items/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema53.properties.plugins.items.properties.description.type,
									parentSchema: schema53.properties.plugins.items.properties.description,
									data: data4
								};
								vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
							}
						}
						if (data2.keywords !== void 0) {
							let data5 = data2.keywords;
							if (Array.isArray(data5)) {
								let len1 = data5.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data6 = data5[i1];
									if (typeof data6 != "string") {
										let err9 = {
											instancePath: instancePath + "/plugins/" + i0 + "/keywords/" + i1,
											schemaPath: "#/properties/plugins/items/properties/keywords/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema53.properties.plugins.items.properties.keywords.items.type,
											parentSchema: schema53.properties.plugins.items.properties.keywords.items,
											data: data6
										};
										vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
									}
								}
							} else {
								let err10 = {
									instancePath: instancePath + "/plugins/" + i0 + "/keywords",
									schemaPath: "#/properties/plugins/items/properties/keywords/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema53.properties.plugins.items.properties.keywords.type,
									parentSchema: schema53.properties.plugins.items.properties.keywords,
									data: data5
								};
								vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
							}
						}
						if (data2.latest !== void 0 && (validate127(data2.latest, {
							instancePath: instancePath + "/plugins/" + i0 + "/latest",
							parentData: data2,
							parentDataProperty: "latest",
							rootData,
							dynamicAnchors
						}) || (vErrors = append(vErrors ?? [], validate127.errors), errors = vErrors.length)), data2.deprecated !== void 0) {
							let data8 = data2.deprecated;
							if (!0 !== data8) {
								let err11 = {
									instancePath: instancePath + "/plugins/" + i0 + "/deprecated",
									schemaPath: "#/properties/plugins/items/properties/deprecated/const",
									keyword: "const",
									params: { allowedValue: !0 },
									message: "must be equal to constant",
									schema: !0,
									parentSchema: schema53.properties.plugins.items.properties.deprecated,
									data: data8
								};
								vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
							}
						}
					} else {
						let err12 = {
							instancePath: instancePath + "/plugins/" + i0,
							schemaPath: "#/properties/plugins/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema53.properties.plugins.items.type,
							parentSchema: schema53.properties.plugins.items,
							data: data2
						};
						vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
					}
				}
			} else {
				let err13 = {
					instancePath: instancePath + "/plugins",
					schemaPath: "#/properties/plugins/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema53.properties.plugins.type,
					parentSchema: schema53.properties.plugins,
					data: data1
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
			schema: schema53.type,
			parentSchema: schema53,
			data
		};
		vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
	}
	return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function append(errors, more) {
	for (let error of more) errors.push(error);
	return errors;
}
export { validateNames };
