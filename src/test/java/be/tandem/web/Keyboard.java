package be.tandem.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Somebody without a mouse: reaches everything with Tab and the arrows, so what these keys do not reach is not found. */
public final class Keyboard {

    private static final int MOST_STEPS = 250;
    private static final String HAS_FOCUS = "e => e === document.activeElement";
    /** Which part of a date comes first depends on the language of the browser itself. */
    private static final List<String> ORDERS = List.of("ddMMyyyy", "MMddyyyy");

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Follows the link or presses the button with this text, in the main part of the page. */
    public void press(String name) {
        Locator target = page.locator("main a, main button").filter(new Locator.FilterOptions().setHasText(name)).first();
        if (target.count() == 0) {
            throw new AssertionError("no " + name + " on " + page.url() + "\n" + page.content());
        }
        tabTo(target, HAS_FOCUS);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    /** Replaces the text of a field. */
    public void type(String field, String text) {
        tabTo(field(field), HAS_FOCUS);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    /** Types a day, digit by digit, as a date field takes it. */
    public void day(String field, LocalDate day) {
        tabTo(field(field), HAS_FOCUS);
        for (String order : ORDERS) {
            if (!field(field).inputValue().equals(day.toString())) {
                goBefore(field(field));
                page.keyboard().press("Tab");
                page.keyboard().type(day.format(DateTimeFormatter.ofPattern(order)));
            }
        }
    }

    /** Ticks a box. */
    public void tick(String field) {
        tabTo(field(field), HAS_FOCUS);
        page.keyboard().press("Space");
    }

    /** Takes one of several round buttons: Tab reaches the group, the arrows reach each of it. */
    public void take(String field) {
        tabTo(field(field), "e => e.name === document.activeElement.name");
        page.keyboard().press("Space");
        arrowDown(field(field), "e => e.checked");
    }

    /** Takes a line of a list. */
    public void choose(String field, String label) {
        tabTo(field(field), HAS_FOCUS);
        page.keyboard().press("Home");
        arrowDown(field(field), "e => e.selectedOptions[0].label.trim() === '" + label + "'");
    }

    /** A date field has three stops of its own; the day is typed from the first one on. */
    private void goBefore(Locator field) {
        press("Shift+Tab", field, "e => e !== document.activeElement");
    }

    private Locator field(String id) {
        return page.locator("#" + id);
    }

    private void tabTo(Locator target, String isThere) {
        press("Tab", target, isThere);
    }

    private void arrowDown(Locator target, String isThere) {
        press("ArrowDown", target, isThere);
    }

    private void press(String key, Locator target, String isThere) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if ((Boolean) target.evaluate(isThere)) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError(key + " does not reach " + target + " on " + page.url());
    }
}
