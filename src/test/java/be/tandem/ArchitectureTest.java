package be.tandem;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.modulith.core.ApplicationModules;

/** The borders of the house: models, engine adapters, domain. */
@AnalyzeClasses(packages = "be.tandem", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Community Camunda 7 ended with 7.24: a move to a fork must touch one package. */
    @ArchTest
    static final ArchRule onlyAdaptersKnowTheEngine = noClasses().that().resideOutsideOfPackage("be.tandem.process..")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule theDomainDoesNotKnowTheAdapters = noClasses()
            .that().resideOutsideOfPackages("be.tandem.process..", "be.tandem.startup..", "be.tandem.production..",
                    "be.tandem.demo..", "be.tandem.web..")
            .should().dependOnClassesThat().resideInAPackage("be.tandem.process..");

    @ArchTest
    static final ArchRule repositoriesStayInTheirPackage = classes().that().areAssignableTo(Repository.class)
            .should().bePackagePrivate();

    /** A delegate translates: it asks the domain and leaves the tables alone. */
    @ArchTest
    static final ArchRule delegatesLeaveTheTablesToTheDomain = noClasses().that().implement(JavaDelegate.class)
            .should().dependOnClassesThat().areAssignableTo(EntityManager.class)
            .orShould().dependOnClassesThat().areAssignableTo(JdbcOperations.class);

    @Test
    void modulesKeepTheirBordersAndHaveNoCycles() {
        ApplicationModules.of(TandemApplication.class).verify();
    }
}
