package be.tandem.walks;

import static be.tandem.trajectory.TrajectoryStatus.BEZIG;
import static be.tandem.walks.Answers.form;
import static be.tandem.walks.Choosing.weighted;

import be.tandem.network.Network;
import be.tandem.network.Region;

/** F4: how a network is financed. A choice holds for everybody in the network: played on a database of its own, as an absence. */
final class FundingAnswers {

    private FundingAnswers() {
    }

    static void add(Answers answers) {
        answers.start(new Start("financingChoice", AbsenceAnswers.PLAYED ? 2 : 0, BEZIG, 1, 60, FundingAnswers::coordinator,
                scene -> form("network", Network.of(Region.valueOf(region(scene))).name(), "validFrom", scene.today(),
                        "mode", weighted("PER_ACTION", 50, "PER_TRAJECTORY", 50))));
        answers.start(new Start("providerPayment", 8, BEZIG, 1, 300, FundingAnswers::coordinatorWithMoney, scene -> form("booking",
                "PAYMENT", "trajectory", scene.reference(), "amount", scene.draw().between(20, 400), "line", null)));
        answers.task("registerActionInvoice", 2, 40, scene -> form("invoicedOn", scene.today()));
    }

    private static String coordinator(Scene scene) {
        return "network_coordinator1." + region(scene).toLowerCase();
    }

    /** Who has too little in the reserve, pays nobody. */
    private static String coordinatorWithMoney(Scene scene) {
        String balance = scene.desk().value("select balance_cents::text from network_reserve where network = ? and balance_cents > 100000",
                Network.of(Region.valueOf(region(scene))).name());
        return balance == null ? null : coordinator(scene);
    }

    private static String region(Scene scene) {
        return scene.desk().value("select region from trajectory where reference = ?", scene.reference());
    }
}
