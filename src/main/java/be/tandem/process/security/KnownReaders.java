package be.tandem.process.security;

import be.tandem.access.Reader;
import be.tandem.access.Readers;
import org.springframework.stereotype.Component;

/** The groups of any person, as the engine knows them. */
@Component
class KnownReaders implements Readers {

    private final StaffGroups groups;

    KnownReaders(StaffGroups groups) {
        this.groups = groups;
    }

    @Override
    public Reader of(String userId) {
        return new Reader(userId, groups.of(userId));
    }
}
