package be.tandem.calendar;

/** How far off a day is, in Dutch words. */
public final class DaysLeft {

    private DaysLeft() {
    }

    /**
     * For example “nog 12 dagen”, “vandaag” or “1 dag te laat”.
     *
     * @param days calendar days to the day, negative when it has passed
     */
    public static String words(long days) {
        if (days == 0) {
            return "vandaag";
        }
        String length = Math.abs(days) == 1 ? "1 dag" : Math.abs(days) + " dagen";
        return days > 0 ? "nog " + length : length + " te laat";
    }
}
