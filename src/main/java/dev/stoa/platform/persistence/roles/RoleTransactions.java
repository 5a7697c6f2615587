package dev.stoa.platform.persistence.roles;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Begins each transaction under the role of the module that its name says: the class and method that it was begun by. */
final class RoleTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient ModuleNames modules;

    RoleTransactions(DataSource database, ModuleNames modules) {
        super(database);
        this.modules = modules;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        Acting.begin(modules.moduleOf(definition.getName()), () -> super.doBegin(transaction, definition));
    }
}
