package be.tandem.walks;

/**
 * What chance has in mind for a trajectory, by the statistics of the annual reports (domain.md, section 8).
 *
 * @param conversationDays days between GEINITIEERD and the first conversation: 5 to 40
 * @param planDays days between AANVAARD and BEZIG: 20 to 50, 15 % over 42
 * @param courseDays days between BEZIG and the end: 92 to 548 around 372; when extended 549 to 634
 * @param extended wants an extension: 9.8 %, so that 7.38 % get one; VDAB refuses some, others end before
 * @param fileIncomplete whether the referrer forgot a part of the file
 */
record Fate(int conversationDays, int planDays, int courseDays, boolean extended, boolean fileIncomplete) {

    static Fate draw(Draw draw) {
        boolean extended = draw.chance(9.8);
        return new Fate(draw.between(5, 40), draw.chance(15) ? draw.between(43, 50) : draw.between(20, 42),
                extended ? draw.between(549, 634) : draw.around(372, 100, 92, 548), extended, draw.chance(12));
    }
}
