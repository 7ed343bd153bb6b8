export const Component = () => <div className="wrap sec first" />;
