package be.tandem.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI description at {@code /v3/api-docs}, and the refusals that every call can meet. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TEXT = """
            The case file of an activeringstraject, for programs that work for a person. Every call needs the name and \
            password of somebody with a role, and shows what that person may read at this moment: role, phase and \
            assignment decide, as on the pages. Each look at the confidential part is written down with its purpose and \
            stands in the participant's inspection report. Somebody new reads the summary that the participant approved \
            before anything else of the case: every other call answers 409 ReadSummaryFirst until they said that they did.

            Words for people are Dutch. A value from a fixed list comes as a code with its Dutch label; decide on the \
            code. Days are ISO dates in Belgium (Europe/Brussels). No address of a call holds personal data: search terms \
            go in the body. Answers may not be stored by proxies.""";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Tandem: the dossier").version("1").description(TEXT))
                .components(new Components().addSecuritySchemes("login", new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP).scheme("basic").description("Log-in of a person with a role")))
                .addSecurityItem(new SecurityRequirement().addList("login"));
    }

    /** Reads types as our answers write them; the stock one takes the Dutch words of a fixed list for its codes. */
    @Bean
    ModelResolver typesAsAnswered(ObjectMapper json) {
        return new ModelResolver(json).openapi31(true);
    }

    @Bean
    GlobalOpenApiCustomizer describedRefusals() {
        return api -> {
            ModelConverters.getInstance().read(ApiProblem.class).forEach(api.getComponents()::addSchemas);
            if (api.getPaths() != null) {
                api.getPaths().values().forEach(path -> path.readOperations().forEach(ApiDescription::addRefusals));
            }
        };
    }

    private static void addRefusals(Operation operation) {
        operation.getResponses()
                .addApiResponse("401", problem("Nobody is logged in, or name and password are wrong.", "NotLoggedIn",
                        "Je bent niet of niet meer aangemeld. Meld je aan en probeer opnieuw."))
                .addApiResponse("403", problem("Not for this person now, or there is no such case: the answer does not "
                        + "tell which.", "NoRight", "Je hebt geen recht om dit te doen."));
    }

    private static ApiResponse problem(String description, String type, String message) {
        return new ApiResponse().description(description).content(new Content().addMediaType("application/json",
                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")).addExamples(type,
                        new Example().value(new ApiProblem(type, message)))));
    }
}
