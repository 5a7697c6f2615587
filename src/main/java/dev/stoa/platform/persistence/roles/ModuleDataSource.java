package dev.stoa.platform.persistence.roles;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.InfrastructureProxy;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The data source as one module sees it: what the module does outside a transaction is done under its role. Within one, the
 * transaction's connection is used, whoever's it is; Spring finds it by the data source that this one stands for.
 */
final class ModuleDataSource extends DelegatingDataSource implements InfrastructureProxy {

    private final DataSource database;
    private final @Nullable String module;

    ModuleDataSource(DataSource database, @Nullable String module) {
        super(database);
        this.database = database;
        this.module = module;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return Acting.connect(module, super::getConnection);
    }

    @Override
    public Object getWrappedObject() {
        return database;
    }
}
