package bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.stoa.platform.integration.Durability;
import dev.stoa.platform.integration.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.flywaydb.core.Flyway;
import org.slf4j.LoggerFactory;

/** See bench/messaging. Starts both engines, lets them run in turns, and measures from outside. */
public class EngineBench {

    private final EmbeddedPostgres postgres;
    private final long postmaster;
    private final String java;

    private EngineBench(EmbeddedPostgres postgres, long postmaster, String java) {
        this.postgres = postgres;
        this.postmaster = postmaster;
        this.java = java;
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 5;
        int chains = args.length > 4 ? Integer.parseInt(args[4]) : 2000;
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var directory = Files.createTempDirectory("stoa-bench-engines");
        try (var postgres = EmbeddedPostgres.start(directory, Durability.DURABLE)) {
            new EngineBench(postgres, postmaster(directory), args[0]).run(args[1], args[2], rounds, chains);
        }
        System.exit(0);
    }

    private void run(String stockPath, String ourPath, int rounds, int chains) throws Exception {
        System.out.printf("machine: %d cores, %s, load %s, JDK %s; PostgreSQL with fsync%n",
                Runtime.getRuntime().availableProcessors(), cpuModel(), Files.readString(Path.of("/proc/loadavg")).strip(),
                Runtime.version());
        System.out.printf("load: 8 publishers, 200 chains open, %d rounds of %d chains after 3 to warm up%n", rounds, chains);
        var stock = start("stock", "bench.StockEngine", stockPath);
        var ours = start("ours", "bench.OurEngine", ourPath);
        var batched = start("batched", "bench.OurEngine", ourPath);
        var engines = List.of(stock, ours, batched);
        System.out.println("engine   commits/chain  CPU ms/chain (app + db)  chains/CPU s  chains/s");
        for (int round = -3; round < rounds; round++) {
            for (var engine : engines) {
                var result = round(engine, chains);
                if (round >= 0) {
                    engine.results.add(result);
                    print(engine.name, result);
                }
            }
        }
        System.out.println("medians");
        engines.forEach(engine -> print(engine.name, engine.median()));
        List.of(ours, batched).forEach(engine -> System.out.printf(
                "%s against stock: %.2f times the chains per CPU second, %.2f of the commits, %.2f times the chains/s%n", engine.name,
                stock.median().cpu() / engine.median().cpu(), engine.median().commits / stock.median().commits,
                engine.median().perSecond / stock.median().perSecond));
    }

    private static void print(String name, Result result) {
        System.out.printf("%-7s  %12.3f  %8.2f (%.2f + %.2f)     %12.0f  %8.0f%n", name, result.commits, result.cpu(), result.appCpu,
                result.dbCpu, 1000 / result.cpu(), result.perSecond);
    }

    private Engine start(String name, String main, String classPath) throws Exception {
        execute(postgres.jdbcUrl("postgres"), "create database " + name);
        if (!name.equals("stock")) {
            Flyway.configure().locations("classpath:db/migration/messaging")
                    .dataSource(postgres.jdbcUrl(name), postgres.username(), postgres.password()).load().migrate();
        }
        execute(postgres.jdbcUrl(name), Steps.TABLES);
        var process = new ProcessBuilder(java, "-Xmx512m", "-cp", classPath, main, postgres.jdbcUrl(name), postgres.username(),
                postgres.password(), name).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var engine = new Engine(name, process, process.inputReader(), new ArrayList<>());
        engine.await("bench ready");
        return engine;
    }

    /** Ends when no transaction was begun for a while: the registry marks events complete after the last step. */
    private Result round(Engine engine, int chains) throws Exception {
        long app = cpu(engine.process.pid());
        long db = cpuOfFamily(postmaster);
        long first = nextTransactionId();
        engine.process.outputWriter().append(chains + "\n").flush();
        var seconds = Long.parseLong(engine.await("bench done").split(" ")[2]) / 1e9;
        long last = nextTransactionId();
        for (long before = -1; before != last; last = nextTransactionId()) {
            before = last;
            Thread.sleep(500);
        }
        return new Result((last - first) / (double) chains, (cpu(engine.process.pid()) - app) / (double) chains,
                (cpuOfFamily(postmaster) - db) / (double) chains, chains / seconds);
    }

    private long nextTransactionId() throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("postgres"), postgres.username(), postgres.password());
                var rows = connection.createStatement()
                        .executeQuery("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, postgres.username(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long postmaster(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            var file = files.filter(path -> path.endsWith("postmaster.pid")).findFirst().orElseThrow();
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        }
    }

    /** CPU milliseconds of a process so far. */
    private static long cpu(long pid) throws IOException {
        var stat = stat(pid);
        return (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) * 10;
    }

    /** CPU milliseconds of a process and of its children, the ended ones too. */
    private static long cpuOfFamily(long pid) throws IOException {
        var stat = stat(pid);
        long sum = cpu(pid) + (Long.parseLong(stat[13]) + Long.parseLong(stat[14])) * 10;
        for (var child : ProcessHandle.of(pid).orElseThrow().children().toList()) {
            try {
                sum += cpu(child.pid());
            } catch (IOException ended) {
                continue; // counted with its parent
            }
        }
        return sum;
    }

    /** Fields of /proc/pid/stat from the third on; times are in ticks of 10 ms. */
    private static String[] stat(long pid) throws IOException {
        var line = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }

    private static String cpuModel() throws IOException {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 2)).findFirst().orElse("unknown processor");
    }

    private record Result(double commits, double appCpu, double dbCpu, double perSecond) {

        double cpu() {
            return appCpu + dbCpu;
        }
    }

    private record Engine(String name, Process process, BufferedReader output, List<Result> results) {

        String await(String beginning) throws IOException {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(beginning)) {
                    return line;
                }
                System.err.println(name + ": " + line);
            }
            throw new IOException(name + " has ended");
        }

        Result median() {
            return new Result(median(r -> r.commits), median(r -> r.appCpu), median(r -> r.dbCpu), median(r -> r.perSecond));
        }

        private double median(ToDoubleFunction<Result> figure) {
            return results.stream().mapToDouble(figure).sorted().skip(results.size() / 2).findFirst().orElseThrow();
        }
    }
}
