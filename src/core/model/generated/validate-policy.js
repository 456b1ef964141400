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
const validatePolicy = validate132, schema58 = {
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
}, schema21 = {
	type: "string",
	description: "the address of this file's schema, for editors"
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
}, func1 = require_ucs2length().default, pattern21 = RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
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
function append(errors, more) {
	for (let error of more) errors.push(error);
	return errors;
}
export { validatePolicy };
