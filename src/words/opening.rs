//! Why no window opens, and what to do.

use super::Phrase;

/// No screen to open on.
pub const NO_DISPLAY: Phrase = Phrase::new(
    "Er is geen scherm gevonden (DISPLAY of WAYLAND_DISPLAY). Start Huisscan in een grafische omgeving. Met ‘huisscan score’ en ‘huisscan report’ werkt het ook zonder venster.",
    "No screen was found (DISPLAY or WAYLAND_DISPLAY). Start Huisscan in a graphical session. ‘huisscan score’ and ‘huisscan report’ also work without a window.",
);
/// A screen over TCP; `{display}`.
pub const DISPLAY_ELSEWHERE: Phrase = Phrase::new(
    "Het venster kan niet openen. Uw scherm komt over een netwerk (DISPLAY is {display}), en Huisscan laat geen verbinding toe buiten deze computer. Start het programma op de computer waar u zelf aan zit. Kan dat niet? Via xrdp of VNC werkt het wel; dan kan er iemand meekijken.",
    "The window cannot open. Your screen comes over a network (DISPLAY is {display}), and Huisscan allows no connection beyond this computer. Start the program on the computer you sit at. Is that not possible? Over xrdp or VNC it does work; then someone can look on.",
);
/// No OpenGL.
pub const NO_OPENGL: Phrase = Phrase::new(
    "Het venster kan niet tekenen: OpenGL ontbreekt. Installeer op Debian of Ubuntu: libgl1 libegl1 libgl1-mesa-dri.",
    "The window cannot draw: OpenGL is missing. On Debian or Ubuntu install: libgl1 libegl1 libgl1-mesa-dri.",
);
/// A library.
pub const NO_LIBRARY: Phrase = Phrase::new(
    "Het venster kan niet openen: {library} ontbreekt. Installeer op Debian of Ubuntu: {package}.",
    "The window cannot open: {library} is missing. On Debian or Ubuntu install: {package}.",
);
/// Anything else.
pub const OTHER: Phrase = Phrase::new(
    "Het venster kan niet openen. De melding van het systeem: {detail}",
    "The window cannot open. The system says: {detail}",
);
