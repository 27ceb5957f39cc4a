//! Text fields: the label above, the problem beside, both tied to the field.

use eframe::egui::text_edit::TextEditState;
use eframe::egui::{Context, Id, Margin, Response, TextEdit, Ui, accesskit, vec2};

use super::{focus, notice, text, theme};

/// What a field is like.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// The label above it.
    pub label: &'a str,
    /// What to type, said beneath the label; may be empty.
    pub hint: &'a str,
    /// What is wrong with what stands in it now.
    pub error: Option<&'a str>,
    /// How wide at most.
    pub width: f32,
    /// Lines; more than one makes Enter a new line.
    pub rows: usize,
    /// Characters at most.
    pub limit: usize,
    /// Nobody else may read what is typed.
    pub hidden: bool,
}

impl<'a> Field<'a> {
    /// One line with a label.
    pub const fn line(label: &'a str, width: f32) -> Self {
        Self { label, hint: "", error: None, width, rows: 1, limit: 200, hidden: false }
    }
}

/// A line among others of its kind, each in a row of its own: its label is
/// only read aloud, and what it stands for is shown in it while it is blank.
pub fn in_row(ui: &mut Ui, id: Id, field: &Field, stands_for: &str, typed: &mut String) -> Response {
    let Field { label, width, limit, .. } = *field;
    let edit = TextEdit::singleline(typed)
        .id(id)
        .char_limit(limit)
        .hint_text(stands_for)
        .margin(Margin::symmetric(12, 10))
        .min_size(vec2(60.0, theme::CONTROL_HEIGHT))
        .desired_width(width.min(ui.available_width() - 26.0).max(60.0));
    let response = ui.add(edit);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(label));
    focus::follow(ui, &response, theme::CONTROL_RADIUS);
    response
}

/// Draws the field for a secret, which can be pasted. Returns its response and
/// what was typed when that changed. The undo of the toolkit would keep every
/// letter: it has none.
pub fn secret(ui: &mut Ui, id: Id, about: &Field, typed: &str) -> (Response, Option<String>) {
    let mut typed = zeroize::Zeroizing::new(typed.to_owned());
    let response = field(ui, id, about, &mut typed);
    if let Some(mut state) = TextEdit::load_state(ui.ctx(), id) {
        state.clear_undoer();
        state.store(ui.ctx(), id);
    }
    ui.ctx().data_mut(|data| data.get_temp_mut_or_default::<Secrets>(secrets_id()).drawn.push(id));
    let changed = response.changed().then(|| std::mem::take(&mut *typed));
    (response, changed)
}

/// Fields for secrets.
#[derive(Clone, Default)]
struct Secrets {
    /// In this frame.
    drawn: Vec<Id>,
    /// In the one before.
    before: Vec<Id>,
}

fn secrets_id() -> Id {
    Id::unique("secret-fields")
}

/// At the end of a frame: what the toolkit remembers of a secret's field goes as
/// soon as the field is no longer there.
pub fn forget_left(ctx: &Context) {
    ctx.data_mut(|data| {
        let secrets = data.get_temp_mut_or_default::<Secrets>(secrets_id());
        let drawn = std::mem::take(&mut secrets.drawn);
        let before = std::mem::replace(&mut secrets.before, drawn.clone());
        for id in before.into_iter().filter(|id| !drawn.contains(id)) {
            data.remove::<TextEditState>(id);
        }
    });
}

/// Draws the field; the response is that of the text itself.
pub fn field(ui: &mut Ui, id: Id, field: &Field, typed: &mut String) -> Response {
    let Field { label, hint, error, width, rows, limit, hidden } = *field;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let label_response = text::small_bold(ui, label);
        if !hint.is_empty() {
            text::small(ui, hint);
        }
        let edit = if rows > 1 { TextEdit::multiline(typed).desired_rows(rows) } else { TextEdit::singleline(typed) };
        let edit = edit
            .id(id)
            .char_limit(limit)
            .password(hidden)
            .margin(Margin::symmetric(12, 10))
            .min_size(vec2(60.0, theme::CONTROL_HEIGHT))
            .desired_width(width.min(ui.available_width() - 26.0).max(60.0));
        let response = ui.add(edit).labelled_by(label_response.id);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            if let Some(error) = error {
                node.set_invalid(accesskit::Invalid::True);
                node.set_description(error);
            } else if !hint.is_empty() {
                node.set_description(hint);
            }
        });
        focus::follow(ui, &response, theme::CONTROL_RADIUS);
        if let Some(error) = error {
            notice::problem(ui, error);
        }
        response
    })
    .inner
}
