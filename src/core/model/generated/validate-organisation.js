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
const validateOrganisation = validate129, schema56 = {
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
}, schema21 = {
	type: "string",
	description: "the address of this file's schema, for editors"
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
const func1 = require_ucs2length().default;
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
function append(errors, more) {
	for (let error of more) errors.push(error);
	return errors;
}
export { validateOrganisation };
