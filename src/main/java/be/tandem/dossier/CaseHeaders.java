package be.tandem.dossier;

import be.tandem.access.CaseAccess;
import be.tandem.access.FilePart;
import be.tandem.access.Reader;
import be.tandem.access.Right;
import be.tandem.network.Region;
import be.tandem.referral.ReferralFile;
import be.tandem.team.Teams;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reader sees above a case, and which tabs. */
@Service
@Transactional(readOnly = true)
public class CaseHeaders {

    private final Trajectories trajectories;
    private final ReferralFile referrals;
    private final Teams teams;
    private final CaseAccess access;

    CaseHeaders(Trajectories trajectories, ReferralFile referrals, Teams teams, CaseAccess access) {
        this.trajectories = trajectories;
        this.referrals = referrals;
        this.teams = teams;
        this.access = access;
    }

    /** The header of a trajectory that the reader may open. */
    public CaseHeader of(String reference) {
        Trajectory trajectory = trajectories.get(reference);
        return new CaseHeader(reference, referrals.nameOf(reference), trajectory.status().dutchName(),
                trajectory.region() == null ? null : Region.valueOf(trajectory.region()).dutchName(),
                trajectory.plannedEnd(), teams.of(reference));
    }

    /** The tabs that this reader may open now. */
    public List<CaseTab> tabs(Reader reader, String reference) {
        Set<FilePart> parts = access.readable(reader, reference, Right.READ);
        return Arrays.stream(CaseTab.values()).filter(tab -> parts.contains(tab.part()))
                // who reads the whole ICF needs no tab for a part of it
                .filter(tab -> tab != CaseTab.ICF_EXTRACT || !parts.contains(FilePart.ICF)).toList();
    }
}
