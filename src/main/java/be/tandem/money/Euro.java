package be.tandem.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/** Money is kept in whole cents; half a cent goes up. */
public final class Euro {

    private static final int DECIMALS = 2;

    private Euro() {
    }

    /** For example 1.234,50 euro. */
    public static String inDutch(long cents) {
        DecimalFormatSymbols signs = new DecimalFormatSymbols();
        signs.setDecimalSeparator(',');
        signs.setGroupingSeparator('.');
        return new DecimalFormat("#,##0.00", signs).format(BigDecimal.valueOf(cents, DECIMALS)) + " euro";
    }

    /** What somebody filled in, for example 12.5, as 1250. */
    public static long toCents(BigDecimal euro) {
        return wholeCents(euro.movePointRight(DECIMALS));
    }

    /** A distance at a rate. */
    public static long forKilometres(BigDecimal kilometres, int centsPerKilometre) {
        return wholeCents(kilometres.multiply(BigDecimal.valueOf(centsPerKilometre)));
    }

    /** A share of an amount, in whole per cents. */
    public static long percent(long cents, int percent) {
        return wholeCents(BigDecimal.valueOf(cents).multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
    }

    private static long wholeCents(BigDecimal cents) {
        return cents.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
