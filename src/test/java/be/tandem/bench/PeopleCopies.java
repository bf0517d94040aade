package be.tandem.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Gives each copied trajectory a participant, a request and a tandem of its own. Nobody exists: invented surnames. */
final class PeopleCopies {

    private static final String WOMEN_AND_MEN = "{Aaltje,Amina,Bieke,Carla,Elke,Esma,Godelieve,Hanne,Joke,Katrijn,Nadia,"
            + "Oda,Roos,Samira,Tine,Ursula,Zoë,Adam,Bas,Cédric,Daan,Emiel,Ferre,Gijs,Hamza,Jan,Joris,Koen,Łukasz,Otto,"
            + "Pieter,Rachid,Stijn,Timo,Viktor,Wout,Yusuf}";
    private static final String BEGINNINGS = "{Appel,Berken,Bijen,Distel,Donder,Eikel,Fluiten,Gras,Haver,Hazel,Iepen,Jute,"
            + "Kersen,Klaver,Linde,Mossel,Notelaars,Ooievaars,Padde,Regen,Sneeuw,Turf,Uilen,Vlinder,Water,Wilgen,Zand,"
            + "Zilver,Zonne}";
    private static final String ENDINGS = "{berg,beek,boom,bos,broek,daele,dries,gaerd,haege,heuvel,hove,kens,kruid,mans,"
            + "meersch,nest,pit,rode,stede,veld,voorde,wolk,zeel}";
    /** In the order of the regions, see Copies. */
    private static final String PLACES = "{2300 Turnhout,2000 Antwerpen,2800 Mechelen,3920 Lommel,3600 Genk,3500 Hasselt,"
            + "9300 Aalst,9000 Gent,9700 Oudenaarde,9100 Sint-Niklaas,1800 Vilvoorde,3000 Leuven,8800 Roeselare,8000 Brugge,"
            + "8400 Oostende,8900 Ieper,8500 Kortrijk}";

    private static final String COPIES = "(select t.*, substr(t.reference, 9)::int - 500000 as n from trajectory t "
            + "where t.reference like 'AT-2026-5%' or t.reference like 'AT-2026-6%') c";
    private static final String ANY = "('%s'::text[])[1 + (hashint4(c.n * 7 + %d) & 1048575) %% cardinality('%1$s'::text[])]";

    private static final String PARTICIPANTS = """
            insert into participant (id, national_number, first_name, last_name, street, postcode, municipality, dutch_level)
            select 10000000 + n, base || lpad((97 - base::bigint %% 97)::text, 2, '0'), %s,
                case when n %% 9 = 0 then 'Van den ' else '' end || %s || %s, 'Verzonnenstraat ' || n %% 180 + 1,
                split_part(place, ' ', 1), split_part(place, ' ', 2), 'FLUENT'
            from (select c.n, ('%s'::text[])[n %% 17 + 1] as place, lpad((40 + n %% 60)::text, 2, '0')
                || (61 + n / 60 %% 12) || lpad((1 + n / 720 %% 28)::text, 2, '0')
                || lpad((1 + n / 20160)::text, 3, '0') as base from %s) c""";

    private static final String REFERRALS = """
            insert into referral (id, reference, participant_id, submitted_on, submitted_by, referrer_kind, job_seeker,
                motivation, consent_to_share, version)
            select 20000000 + n, c.reference, 10000000 + n, c.application_date, 'referrer' || n %% 50 + 1, 'SELF', true,
                (select motivation from referral limit 1), true, 0 from %s""";

    private static final String TEAMS = """
            insert into team (reference, case_manager_work, backup_case_manager_work, case_manager_care,
                backup_case_manager_care, version)
            select c.reference, 'case_manager_work' || tandem || place, 'case_manager_work' || tandem + 1 || place,
                'case_manager_care' || tandem || place, 'case_manager_care' || tandem + 1 || place, 0
            from (select c.*, n / 17 / 60 + 1 as tandem, '.' || lower(region) as place from %s) c
            where c.aanvaard_on is not null""";

    private static final String CLOSINGS = "insert into timeline_event (id, reference, code, happened_at) "
            + "select 30000000 + n, c.reference, 'EVALUATION_CLOSE', now() from %s where n %% 20 >= 18";

    private static final String STAFF = "update act_id_user set last_ = (select %s || %s from (select hashtext(id_) as n) c) "
            + "where id_ like 'case\\_manager\\_%%'";

    private PeopleCopies() {
    }

    static void make(Connection database) throws SQLException {
        // As in Copies: what is copied was checked.
        for (String sql : List.of("set session_replication_role = replica",
                PARTICIPANTS.formatted(any(WOMEN_AND_MEN, 1), any(BEGINNINGS, 2), any(ENDINGS, 3), PLACES, COPIES),
                REFERRALS.formatted(COPIES), TEAMS.formatted(COPIES), CLOSINGS.formatted(COPIES),
                STAFF.formatted(any(BEGINNINGS, 4), any(ENDINGS, 5)), "vacuum analyze")) {
            try (Statement statement = database.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private static String any(String words, int salt) {
        return ANY.formatted(words, salt).replace("c.n * 7", "(c.n % 1000003) * 7");
    }
}
