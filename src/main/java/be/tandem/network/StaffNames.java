package be.tandem.network;

import java.util.HashMap;
import java.util.Map;

/** The names of the people on one page: each person is looked up once, however often the page names them. */
public final class StaffNames {

    private final Staff staff;
    private final Map<String, String> known = new HashMap<>();

    public StaffNames(Staff staff) {
        this.staff = staff;
    }

    public String of(String userId) {
        return known.computeIfAbsent(userId, id -> staff.get(id).name());
    }
}
