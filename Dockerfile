# Built and run by docker-compose.yml. Holds no secret: passwords come from the environment.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -B -q dependency:go-offline -DexcludeGroupIds=be.tandem || true
COPY src src
COPY bpmn bpmn
COPY dmn dmn
COPY forms forms
RUN mvn -B -q package -DskipTests

FROM eclipse-temurin:17-jre
# No rights on the machine, no home, nothing of its own to write: the dossier is in the database.
RUN groupadd --gid 10001 tandem && useradd --uid 10001 --gid tandem --no-create-home --shell /usr/sbin/nologin tandem
COPY --from=build /build/target/tandem.jar /srv/tandem.jar
USER 10001:10001
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -Duser.timezone=Europe/Brussels -Dfile.encoding=UTF-8"
EXPOSE 8080
# Healthy means: the log-in page or whatever leads to it is answered.
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080; printf 'GET /camunda/app/tasklist/default/ HTTP/1.0\\r\\n\\r\\n' >&3; head -n 1 <&3 | grep -qE ' (200|302|303|401) '"]
# exec form: the stop signal reaches the application, which stops pages, engine and database pool in turn.
ENTRYPOINT ["java", "-jar", "/srv/tandem.jar"]
