package be.tandem.icf;

/**
 * One factor of the instrument.
 *
 * @param code stays the same in every version of the catalogue in which the factor stands
 * @param whoCode code of the WHO, our mapping; empty where none fits
 * @param source where the factor was found, or PLACEHOLDER
 */
public record IcfFactor(int number, String code, String name, IcfComponent component, String whoCode, String source) {

    /** Whether this is a title of our own, until VDAB's list is there. */
    public boolean isPlaceholder() {
        return source.equals("PLACEHOLDER");
    }
}
