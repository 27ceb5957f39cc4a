//! The JSON Schema of the checklist file, printed from the table of shapes.

use serde_json::{Map, Value, json};

use super::shape::{CHECKLIST, CONTACT, Need, QUESTION, Shape, Type};

/// The schema (draft 2020-12). It says what a table can say; which fields
/// belong to which kind of question, and references, `huisscan check` says.
#[must_use]
pub fn schema() -> Value {
    let mut definitions = Map::new();
    let mut root = object(&CHECKLIST, &mut definitions);
    definitions.insert("text".to_owned(), text());
    definitions.insert("condition".to_owned(), condition());
    if let Some(root) = root.as_object_mut() {
        root.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        root.insert("title".to_owned(), json!("huisscan-checklist, format 1"));
        root.insert("$defs".to_owned(), Value::Object(definitions));
    }
    root
}

const ID: &str = "^(?!(unknown|x)$)[a-z0-9]+(-[a-z0-9]+)*$";

fn object(shape: &'static Shape, definitions: &mut Map<String, Value>) -> Value {
    let mut properties = Map::new();
    for field in shape.fields {
        properties.insert(field.name.to_owned(), of_type(field.holds, definitions));
    }
    properties.insert("x".to_owned(), json!(true));
    if let Some(format) = properties.get_mut("format") {
        *format = json!({ "const": 1 });
    }
    let needed = shape.fields.iter().filter(|field| field.need == Need::Required).map(|field| field.name);
    let mut schema = json!({
        "type": "object",
        "properties": properties,
        "required": needed.collect::<Vec<_>>(),
        "additionalProperties": false,
    });
    let rule = if std::ptr::eq(shape, &raw const CONTACT) {
        Some(("anyOf", json!([{"required": ["phone"]}, {"required": ["web"]}, {"required": ["email"]}])))
    } else if std::ptr::eq(shape, &raw const QUESTION) {
        Some((
            "allOf",
            json!([
                { "not": { "required": ["place", "element"] } },
                { "not": { "required": ["severity_if", "raise_if"] } },
                { "if": { "required": ["severity"] }, "then": { "required": ["theme", "evidence", "answers"] } },
            ]),
        ))
    } else {
        None
    };
    if let (Some((key, rule)), Some(schema)) = (rule, schema.as_object_mut()) {
        schema.insert(key.to_owned(), rule);
    }
    schema
}

fn of_type(holds: Type, definitions: &mut Map<String, Value>) -> Value {
    match holds {
        Type::Text => json!({ "$ref": "#/$defs/text" }),
        Type::Id(_) | Type::Reference(_) | Type::ChangedId => {
            json!({ "type": "string", "pattern": ID, "maxLength": 64 })
        }
        Type::Plain => json!({ "type": "string", "pattern": "\\S" }),
        Type::PlainOrBlank => json!({ "type": "string" }),
        Type::Kind => json!({ "const": "huisscan-checklist" }),
        Type::Https => json!({ "type": "string", "pattern": "^https://\\S+$" }),
        Type::Date => json!({ "type": "string", "format": "date", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }),
        Type::Version => json!({ "type": "string", "pattern": "^\\d{1,9}(\\.\\d{1,9}){0,3}$" }),
        Type::Language => json!({ "type": "string", "pattern": "^[a-z]{2,3}$" }),
        Type::Whole(low, high) => json!({ "type": "integer", "minimum": low, "maximum": high }),
        Type::Flag => json!({ "type": "boolean" }),
        Type::OneOf(words) => json!({ "enum": words }),
        Type::Condition => json!({ "$ref": "#/$defs/condition" }),
        Type::Object(shape) => {
            if !definitions.contains_key(shape.name) {
                // Marks the name as taken before what is inside is looked at.
                definitions.insert(shape.name.to_owned(), Value::Null);
                let schema = object(shape, definitions);
                definitions.insert(shape.name.to_owned(), schema);
            }
            json!({ "$ref": format!("#/$defs/{}", shape.name) })
        }
        Type::List(each) => json!({ "type": "array", "items": of_type(*each, definitions) }),
        Type::Filled(each) => json!({ "type": "array", "minItems": 1, "items": of_type(*each, definitions) }),
    }
}

fn text() -> Value {
    json!({
        "type": "object",
        "description": "One wording per language named in `languages`; **bold**, lists (- ) and blank lines.",
        "propertyNames": { "pattern": "^[a-z]{2,3}$" },
        "additionalProperties": { "type": "string", "pattern": "\\S" },
        "required": ["nl"],
    })
}

fn condition() -> Value {
    let leaf = |key: &str, value: Value| {
        json!({
            "type": "object",
            "properties": {
                "question": { "type": "string", "pattern": ID },
                "of": { "enum": ["any", "every"] },
                "x": true,
                key: value,
            },
            "required": ["question", key],
            "additionalProperties": false,
        })
    };
    let parts = |key: &str, value: Value| {
        json!({
            "type": "object",
            "properties": { key: value, "x": true },
            "required": [key],
            "additionalProperties": false,
        })
    };
    let list = json!({ "type": "array", "items": { "$ref": "#/$defs/condition" } });
    json!({ "oneOf": [
        leaf("is", json!({ "type": "array", "minItems": 1, "items": { "type": "string", "pattern": ID } })),
        leaf("at_least", json!({ "type": "integer" })),
        leaf("at_most", json!({ "type": "integer" })),
        leaf("answered", json!({ "const": true })),
        parts("all", list.clone()),
        parts("any", list),
        parts("not", json!({ "$ref": "#/$defs/condition" })),
    ] })
}
